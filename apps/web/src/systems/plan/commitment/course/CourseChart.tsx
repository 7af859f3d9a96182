import type { CommitmentDetail } from '@luoshi/server/plan';
import { useEffect, useMemo, useRef } from 'react';
import { makeChart } from '../../../../core/charts/echarts.js';
import { useWidth } from '../../../../core/charts/use-width.js';
import { useLanguage, useTexts } from '../../../../core/i18n/language.js';
import { formatValue } from '../../parts/format-number.js';
import { courseOption } from './course-option.js';
import styles from './CourseChart.module.css';

/** A metric's course through the year, drawn and as a table. */
export function CourseChart({ detail }: { detail: CommitmentDetail }) {
  const { planCommitment } = useTexts();
  const texts = planCommitment.course;
  const language = useLanguage();
  const { course, forecast } = detail;
  if (course.every(({ expected, actual }) => expected === null && actual === null)) return <p className={styles.none}>{texts.none}</p>;
  return (
    <>
      <Drawing detail={detail} />
      <Legend withForecast={forecast !== null} />
      {forecast && <p className={styles.none}>{texts.method(language === 'zh' ? forecast.methodZh : forecast.methodEn)}</p>}
      <details className={styles.table}>
        <summary>{texts.table}</summary>
        <CourseTable detail={detail} />
      </details>
    </>
  );
}

function Drawing({ detail: { course, forecast, judgement, target } }: { detail: CommitmentDetail }) {
  const { planCommitment, planNames } = useTexts();
  const texts = planCommitment.course;
  const language = useLanguage();
  const element = useRef<HTMLDivElement>(null);
  const width = useWidth(element);
  const option = useMemo(
    () =>
      courseOption({
        ...{ course, forecast, light: judgement.light },
        names: { expected: texts.expected, actual: texts.actual, forecast: texts.forecast, interval: texts.interval },
        period: (name) => planNames.period(name).replace(/^\d{4}年/, ''),
        inWords: (value) => formatValue(value, target?.unit ?? '', language),
      }),
    [course, forecast, judgement.light, texts, planNames, target, language],
  );
  useEffect(() => {
    if (!element.current || width === 0) return undefined;
    const chart = makeChart(element.current);
    chart.setOption(option);
    return () => {
      chart.dispose();
    };
  }, [option, width]);
  return <div ref={element} role="img" aria-label={texts.label} className={styles.chart} />;
}

function Legend({ withForecast }: { withForecast: boolean }) {
  const texts = useTexts().planCommitment.course;
  return (
    <ul className={styles.legend} aria-hidden="true">
      <li data-line="expected">{texts.expected}</li>
      <li data-line="actual">{texts.actual}</li>
      {withForecast && (
        <li data-line="forecast">
          {texts.forecast} · {texts.interval}
        </li>
      )}
    </ul>
  );
}

function CourseTable({ detail: { course, forecast, target } }: { detail: CommitmentDetail }) {
  const { planCommitment, planNames } = useTexts();
  const texts = planCommitment.course;
  const language = useLanguage();
  const inWords = (value: number | null): string => (value === null ? '–' : formatValue(value, target?.unit ?? '', language));
  const last = course.at(-1)?.period;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{texts.period}</th>
          <th scope="col">{texts.expected}</th>
          <th scope="col">{texts.actual}</th>
          {forecast && <th scope="col">{`${texts.forecast}（${texts.interval}）`}</th>}
        </tr>
      </thead>
      <tbody>
        {course.map(({ period, expected, actual }) => (
          <tr key={period}>
            <th scope="row">{planNames.period(period)}</th>
            <td>{inWords(expected)}</td>
            <td>{inWords(actual)}</td>
            {forecast && (
              <td>{period === last ? `${inWords(forecast.value)}（${inWords(forecast.low)}–${inWords(forecast.high)}）` : ''}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
