import type { ReactNode } from 'react';
import type { PublicCommitment } from '@luoshi/server/plan';
import { useLanguage, useTexts } from '../../../core/i18n/language.js';
import { formatValue } from '../../plan/parts/format-number.js';
import { againstLastYear, targetWords } from '../parts/words.js';
import styles from './PublicCommitmentPage.module.css';

/** Target, last year, latest figure, deadline and who leads. */
export function Facts({ data }: { data: PublicCommitment }) {
  const texts = useTexts();
  const language = useLanguage();
  const { publicSide, planNames } = texts;
  const { target, last, deadline, leadUnit, closedOn } = data;
  return (
    <dl className={styles.facts}>
      <Fact name={publicSide.target}>{target ? targetWords(target, texts, language) : publicSide.noTarget}</Fact>
      {target && (
        <Fact name={publicSide.lastYear}>
          {target.baseline === null ? publicSide.noLastYear : formatValue(target.baseline, target.unit, language)}
        </Fact>
      )}
      {target?.baseline !== undefined && target.baseline !== null && (
        <Fact name={publicSide.change}>{againstLastYear(target, texts, language)}</Fact>
      )}
      {last && (
        <Fact name={publicSide.now}>
          {[
            planNames.period(last.period),
            last.value === null ? '' : formatValue(last.value, target?.unit ?? '', language),
            last.grade && planNames.grades[last.grade],
          ]
            .filter(Boolean)
            .join(texts.common.dot)}
        </Fact>
      )}
      <Fact name={publicSide.deadline}>{deadline}</Fact>
      <Fact name={publicSide.leadUnit}>{leadUnit?.name ?? publicSide.noUnit}</Fact>
      {closedOn !== null && <Fact name={planNames.states.closed}>{publicSide.closedOn(closedOn)}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
