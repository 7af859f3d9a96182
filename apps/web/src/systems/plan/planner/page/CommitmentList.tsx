import type { PlanDetail, RollUp } from '@luoshi/server/plan';
import { memo, useMemo } from 'react';
import { useLanguage, useTexts } from '../../../../core/i18n/language.js';
import { LightBar } from '../LightBar.js';
import { CommitmentLine } from './CommitmentLine.js';
import { countLights, partsOf, type Section } from './headings.js';
import styles from './CommitmentList.module.css';

const LINE_PX = 58;
const HEAD_PX = 64;

/** The commitments under their headings. A section out of sight is not laid out, so that hundreds of lines stay quick. */
export function CommitmentList({ plan, sections }: { plan: PlanDetail; sections: readonly Section[] }) {
  const { columns } = useTexts().planPlanner.plan;
  const rollUps = useMemo(() => new Map(plan.headings.map(({ heading, rollUp }) => [heading, rollUp])), [plan.headings]);
  return (
    <div className={styles.list}>
      <div className={styles.columns} aria-hidden="true">
        <span>{columns.number}</span>
        <span>{columns.text}</span>
        <span>{columns.unit}</span>
        <span>{columns.deadline}</span>
        <span>{columns.progress}</span>
      </div>
      {sections.map((section) => (
        <SectionView
          key={`${section.heading}-${String(section.rows[0]?.number)}`}
          planId={plan.id}
          section={section}
          rollUp={rollUps.get(section.heading)}
        />
      ))}
    </div>
  );
}

interface SectionProps {
  planId: string;
  section: Section;
  rollUp: RollUp | undefined;
}

const SectionView = memo(function SectionView({ planId, section, rollUp }: SectionProps) {
  const texts = useTexts().planPlanner.plan;
  const parts = partsOf(section.heading);
  const height = HEAD_PX + section.rows.length * LINE_PX;
  return (
    <section className={styles.section} style={{ containIntrinsicBlockSize: `auto ${String(height)}px` }}>
      <div className={styles.heading}>
        <h2 lang="zh-CN">
          {parts.length > 1 && <small>{parts.slice(0, -1).join(' › ')} › </small>}
          {parts.at(-1) ?? texts.noHeading}
        </h2>
        <SectionRollUp section={section} rollUp={rollUp} />
      </div>
      <ol className={styles.rows}>
        {section.rows.map((row) => (
          <CommitmentLine key={row.id} planId={planId} row={row} />
        ))}
      </ol>
    </section>
  );
});

function SectionRollUp({ section, rollUp }: Pick<SectionProps, 'section' | 'rollUp'>) {
  const { planNames } = useTexts();
  const language = useLanguage();
  return (
    <div className={styles.roll}>
      <LightBar counts={countLights(section.rows)} />
      {rollUp && (
        <details>
          <summary>{planNames.share(rollUp.share)}</summary>
          <p>{language === 'zh' ? rollUp.formula : rollUp.formulaEn}</p>
        </details>
      )}
    </div>
  );
}
