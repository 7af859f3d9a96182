import type { Commitment, Finding, Span } from '@luoshi/reader';
import { useTexts } from '../../../core/i18n/language.js';
import type { ReportIndex } from '../index-report.js';
import { Actions } from './Actions.js';
import { FigureRows } from './FigureRows.js';
import { useCorrections } from './use-corrections.js';
import { WhyCard } from './WhyCard.js';
import { Told } from '../findings/Told.js';
import styles from './Panel.module.css';

interface CommitmentCardProps {
  index: ReportIndex;
  commitment: Commitment;
  onSelect: (span: Span | null) => void;
  marked: Span | null;
}

/** All that is known of one commitment. */
export function CommitmentCard({ index, commitment, onSelect, marked }: CommitmentCardProps) {
  const { panel: texts, names } = useTexts();
  const { may } = useCorrections();
  const isConfirmed = index.detail.confirmed.includes(commitment.id);
  const figures = index.figuresOf(commitment);
  return (
    <>
      <section className={styles.card}>
        <h2>
          {names.part[commitment.part]} · {names.kind[commitment.kind]}
          {isConfirmed && <span className={styles.confirmed}>✓ {texts.confirmed}</span>}
        </h2>
        <p className={styles.said} lang="zh-CN">
          {commitment.quote}
        </p>
        <FigureRows index={index} figures={figures} />
        <Facts commitment={commitment} />
        {may && <Actions index={index} commitment={commitment} onSelect={onSelect} marked={marked} />}
      </section>
      <FindingsCard findings={index.findingsOf(commitment)} />
      <WhyCard reportId={index.detail.id} version={index.detail.version} marks={[commitment, ...figures]} />
    </>
  );
}

function Facts({ commitment }: { commitment: Commitment }) {
  const { panel: texts, names } = useTexts();
  const { deadline, deadlineStated, place, owner, items, heading } = commitment;
  return (
    <dl className={styles.facts}>
      <dt>{texts.certainty}</dt>
      <dd>{names.certainty[commitment.certainty]}</dd>
      {deadline !== null && (
        <>
          <dt>{texts.deadline}</dt>
          <dd>
            {deadline} <small>{deadlineStated ? texts.deadlineStated : texts.deadlineAssumed}</small>
          </dd>
        </>
      )}
      {place !== null && <Fact name={texts.place} value={place} />}
      {owner !== null && <Fact name={texts.owner} value={owner} />}
      {items.length > 0 && <Fact name={`${texts.items} (${String(items.length)})`} value={items.join('、')} />}
      {heading !== '' && <Fact name={texts.heading} value={heading.replaceAll(' > ', ' › ')} />}
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd lang="zh-CN">{value}</dd>
    </>
  );
}

function FindingsCard({ findings }: { findings: readonly Finding[] }) {
  const { panel: texts, names } = useTexts();
  if (findings.length === 0) return null;
  return (
    <section className={styles.card}>
      <h2>{texts.findings}</h2>
      {findings.map((finding) => (
        <div key={finding.id} className={styles.finding} data-severity={finding.severity}>
          <h3>
            {names.severity[finding.severity]} · {names.rule[finding.rule]}
          </h3>
          <p>
            <Told finding={finding} what="why" />
          </p>
          <p className={styles.mend}>
            {texts.mend}: <Told finding={finding} what="mend" />
          </p>
        </div>
      ))}
    </section>
  );
}
