import type { PublicPlan } from '@luoshi/server/plan';
import { useTexts } from '../../../core/i18n/language.js';
import { anchorOf } from './headings.js';
import styles from './PublicPlanPage.module.css';

/** The plan's headings with how many commitments stand under each, red ones first. */
export function PlanOutline({ data }: { data: PublicPlan }) {
  const { publicSide, planNames } = useTexts();
  return (
    <nav aria-label={publicSide.byHeading}>
      <ol className={styles.list}>
        {data.headings.map(({ heading, rollUp }) => {
          const steps = heading.split(' > ');
          const all = rollUp.green + rollUp.amber + rollUp.red + rollUp.grey;
          return (
            <li key={heading} data-depth={steps.length - 1}>
              <a href={`#${anchorOf(heading)}`}>{steps.at(-1)}</a>
              <span className={styles.count}>
                {rollUp.red > 0 && (
                  <>
                    <em title={planNames.lights.red}>{rollUp.red}</em>
                    {' / '}
                  </>
                )}
                {all}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
