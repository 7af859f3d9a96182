import type { RollUp } from '@luoshi/server/plan';
import { useLanguage, useTexts } from '../../../core/i18n/language.js';
import { ShareBar } from '../../../core/parts/ShareBar.js';
import { LIGHTS } from './lights.js';
import styles from './parts.module.css';

/** How many have each light, and the weighted share that is done, with its formula to recompute it by. */
export function RollUpBar({ rollUp, title, withFormula = true }: { rollUp: RollUp; title: string; withFormula?: boolean }) {
  const { planNames } = useTexts();
  const language = useLanguage();
  const shares = LIGHTS.map((light) => ({ label: planNames.lights[light], count: rollUp[light], color: `var(--${light})` }));
  return (
    <div className={styles.rollUp}>
      <ShareBar title={title} shares={shares} />
      {withFormula && (
        <details className={styles.formula}>
          <summary>{planNames.share(rollUp.share)}</summary>
          <p>{language === 'zh' ? rollUp.formula : rollUp.formulaEn}</p>
        </details>
      )}
    </div>
  );
}
