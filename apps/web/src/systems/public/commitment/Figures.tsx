import type { PublicCommitment } from '@luoshi/server/plan';
import { useLanguage, useTexts } from '../../../core/i18n/language.js';
import { ReceiptCheck } from '../../../core/receipt/index.js';
import { formatValue } from '../../plan/parts/format-number.js';
import shared from '../parts/public.module.css';
import styles from './PublicCommitmentPage.module.css';

/** Every accepted figure, each with a check of its receipt in this browser. */
export function Figures({ district, data }: { district: string; data: PublicCommitment }) {
  const { publicSide, planNames, common } = useTexts();
  const language = useLanguage();
  return (
    <section className={shared.card}>
      <h2>{publicSide.figures}</h2>
      {data.figures.length === 0 ? (
        <p className={shared.soft}>{publicSide.noFigures}</p>
      ) : (
        <ul className={styles.rows}>
          {data.figures.map(({ period, value, grade, acceptedOn, evidence, seq }) => (
            <li key={period}>
              <span className={styles.pair}>
                <span>{planNames.period(period)}</span>
                <strong>
                  {[value === null ? null : formatValue(value, data.target?.unit ?? '', language), grade && planNames.grades[grade]]
                    .filter(Boolean)
                    .join(common.dot) || publicSide.noValue}
                </strong>
              </span>
              <small className={shared.soft}>{[publicSide.acceptedOn(acceptedOn), publicSide.evidence(evidence)].join(common.dot)}</small>
              {seq !== null && <ReceiptCheck district={district} seq={seq} shown={{ period, value, grade }} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
