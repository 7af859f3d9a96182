import type { LeaderPage } from '@luoshi/server/plan';
import { useMemo } from 'react';
import { Intervals } from '../../../core/charts/Intervals.js';
import { useLanguage, useTexts } from '../../../core/i18n/language.js';
import { formatValue } from '../parts/format-number.js';
import { furthestFirst, intervalsOf } from './leader-charts.js';
import { Line } from './Line.js';
import styles from './LeaderPage.module.css';

const MOST = 6;

/** Metrics that the forecast says will miss their targets: the interval drawn against the target, and in words with its method. */
export function WillMiss({ page }: { page: LeaderPage }) {
  const texts = useTexts().planPlanner.leader;
  const shown = useMemo(() => furthestFirst(page.willMiss).slice(0, MOST), [page.willMiss]);
  const intervals = useMemo(() => intervalsOf(shown), [shown]);
  return (
    <section>
      <h2>{texts.willMiss}</h2>
      {page.willMiss.length === 0 && <p className={styles.more}>{texts.noWillMiss}</p>}
      {intervals.length > 0 && (
        <>
          <Intervals rows={intervals} label={texts.willMissHint} />
          <p className={styles.more}>{texts.willMissHint}</p>
        </>
      )}
      <ul className={styles.lines}>
        {shown.map((missed) => (
          <Missed key={missed.row.id} planId={page.plan.id} {...missed} />
        ))}
      </ul>
      {page.willMiss.length > MOST && <p className={styles.more}>{texts.more(page.willMiss.length - MOST)}</p>}
      <Methods shown={shown} />
    </section>
  );
}

function Missed({ planId, row, forecast }: LeaderPage['willMiss'][number] & { planId: string }) {
  const { planPlanner } = useTexts();
  const texts = planPlanner.leader;
  const language = useLanguage();
  const unit = row.target?.unit ?? '';
  const value = (number: number): string => formatValue(number, unit, language);
  return (
    <Line planId={planId} row={row} sign={null}>
      <span>{texts.forecast(value(forecast.value), value(forecast.low), value(forecast.high))}</span>
      {row.target && <span>{texts.target(value(row.target.value))}</span>}
    </Line>
  );
}

/** Each method once, with the numbers of those forecast by it. */
function Methods({ shown }: { shown: LeaderPage['willMiss'] }) {
  const texts = useTexts().planPlanner.leader;
  const language = useLanguage();
  const methods = new Map(shown.map(({ forecast }) => [forecast.method, language === 'zh' ? forecast.methodZh : forecast.methodEn]));
  if (methods.size === 0) return null;
  return (
    <details className={styles.numbers}>
      <summary>{texts.methodTitle}</summary>
      {[...methods].map(([method, words]) => (
        <p key={method}>
          {shown.flatMap(({ row, forecast }) => (forecast.method === method ? [row.number] : [])).join('、')}：{words}
        </p>
      ))}
    </details>
  );
}
