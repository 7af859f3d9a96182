import type { LeaderPage } from '@luoshi/server/plan';
import { useLanguage, useTexts } from '../../../core/i18n/language.js';
import { LightMark } from '../parts/LightMark.js';
import { daysSince } from './leader-charts.js';
import { Line } from './Line.js';
import styles from './LeaderPage.module.css';

interface OldestRedsProps {
  page: LeaderPage;
  /** The district's day, ISO 8601. */
  today: string;
}

/** What has been red longest, and why. */
export function OldestReds({ page, today }: OldestRedsProps) {
  const texts = useTexts().planPlanner.leader;
  const language = useLanguage();
  return (
    <section>
      <h2>{texts.oldestReds}</h2>
      {page.oldestReds.length === 0 && <p className={styles.more}>{texts.noReds}</p>}
      <ol className={styles.reds}>
        {page.oldestReds.map(({ row, since }) => (
          <Line key={row.id} planId={page.plan.id} row={row} sign={<LightMark light={row.judgement.light} small />}>
            <b>{texts.since(since, daysSince(since, today))}</b>
            <span>{language === 'zh' ? row.judgement.why : row.judgement.whyEn}</span>
          </Line>
        ))}
      </ol>
    </section>
  );
}
