import type { PublicCommitment } from '@luoshi/server/plan';
import { useLanguage, useTexts } from '../../../core/i18n/language.js';
import { formatValue } from '../../plan/parts/format-number.js';
import { courseLines, pointsOf, SIZE, type CourseLines } from './course-line.js';
import styles from './PublicCommitmentPage.module.css';

/** How the figure went, period by period, against its schedule: drawn, and as a table. */
export function Course({ data }: { data: PublicCommitment }) {
  const { publicSide } = useTexts();
  const language = useLanguage();
  const { target, course, forecast } = data;
  const lines = target && courseLines(course, target.upper ?? target.value, forecast);
  if (!target || !lines) return null;
  const say = (value: number): string => formatValue(value, target.unit, language);
  return (
    <section>
      <h2 className={styles.paperHead}>{publicSide.course}</h2>
      <Drawing lines={lines} label={publicSide.course} say={say} />
      <p className={styles.key}>
        <span>
          <i data-line="actual" />
          {publicSide.actual}
        </span>
        <span>
          <i data-line="expected" />
          {publicSide.expected}
        </span>
      </p>
      {forecast && (
        <p>
          {publicSide.forecast(say(forecast.value), say(forecast.low), say(forecast.high))}
          <br />
          <small>{language === 'zh' ? forecast.methodZh : forecast.methodEn}</small>
        </p>
      )}
      <CourseTable course={course} say={say} />
    </section>
  );
}

function Drawing({ lines, label, say }: { lines: CourseLines; label: string; say: (value: number) => string }) {
  const { expected, actual, target, forecast, ticks, levels } = lines;
  const end = SIZE.width - SIZE.right;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${String(SIZE.width)} ${String(SIZE.height)}`} role="img" aria-label={label}>
      {levels.map(({ y, value }) => (
        <g key={y}>
          <line x1={SIZE.left} y1={y} x2={end} y2={y} stroke="var(--line)" />
          <text x={SIZE.left - 6} y={y + 4} textAnchor="end">
            {say(Number(value.toPrecision(3)))}
          </text>
        </g>
      ))}
      <line x1={SIZE.left} y1={target} x2={end} y2={target} stroke="var(--edge)" strokeWidth={1} />
      <polyline points={pointsOf(expected)} fill="none" stroke="var(--sand)" strokeWidth={2} strokeDasharray="5 4" />
      {forecast && (
        <>
          <line x1={end} y1={forecast.low} x2={end} y2={forecast.high} stroke="var(--amber)" strokeWidth={6} opacity={0.5} />
          <circle cx={end} cy={forecast.y} r={4} fill="var(--paper)" stroke="var(--amber-ink)" strokeWidth={2} />
        </>
      )}
      <polyline points={pointsOf(actual)} fill="none" stroke="var(--ink)" strokeWidth={2.5} />
      {actual.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={3.5} fill="var(--ink)" />
      ))}
      {ticks.map(({ x, label: tick }) => (
        <text key={x} x={x} y={SIZE.height - 8} textAnchor="middle">
          {tick}
        </text>
      ))}
    </svg>
  );
}

function CourseTable({ course, say }: { course: PublicCommitment['course']; say: (value: number) => string }) {
  const { publicSide, planNames } = useTexts();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{publicSide.period}</th>
          <th scope="col">{publicSide.expected}</th>
          <th scope="col">{publicSide.actual}</th>
        </tr>
      </thead>
      <tbody>
        {course.map(({ period, expected, actual }) => (
          <tr key={period}>
            <th scope="row">{planNames.period(period)}</th>
            <td>{expected === null ? '—' : say(expected)}</td>
            <td>{actual === null ? '—' : say(actual)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
