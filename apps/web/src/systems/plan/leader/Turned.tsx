import type { LeaderPage } from '@luoshi/server/plan';
import { useTexts } from '../../../core/i18n/language.js';
import { LightMark } from '../parts/LightMark.js';
import { isWorse } from './leader-charts.js';
import { Line } from './Line.js';
import styles from './LeaderPage.module.css';

const MOST = 6;

/** The lights that turned within seven days: for the worse first. */
export function Turned({ page }: { page: LeaderPage }) {
  const texts = useTexts().planPlanner.leader;
  const worse = page.turned.filter(({ from, to }) => isWorse(from, to));
  const better = page.turned.filter(({ from, to }) => !isWorse(from, to));
  const all = [...worse, ...better];
  return (
    <section>
      <h2>
        {texts.turned}
        {all.length > 0 && <small>{[texts.worse(worse.length), texts.better(better.length)].join(' · ')}</small>}
      </h2>
      {all.length === 0 && <p className={styles.more}>{texts.noTurned}</p>}
      <ul className={styles.lines}>
        {all.slice(0, MOST).map(({ row, from, to }) => (
          <Line
            key={row.id}
            planId={page.plan.id}
            row={row}
            sign={
              <>
                <LightMark light={from} small />
                <span aria-hidden="true">→</span>
                <LightMark light={to} small />
              </>
            }
          />
        ))}
      </ul>
      {all.length > MOST && <p className={styles.more}>{texts.more(all.length - MOST)}</p>}
    </section>
  );
}
