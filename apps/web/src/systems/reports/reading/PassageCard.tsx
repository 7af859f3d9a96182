import { useTexts } from '../../../core/i18n/language.js';
import type { ReportIndex } from '../index-report.js';
import { FigureRows } from './FigureRows.js';
import type { Selected } from './selection.js';
import { WhyCard } from './WhyCard.js';
import styles from './Panel.module.css';

interface PassageCardProps {
  index: ReportIndex;
  passage: Extract<Selected, { what: 'passage' }>;
}

/** A passage that is no commitment: what stands there, and why it was passed over. */
export function PassageCard({ index, passage: { span, sentence, figure } }: PassageCardProps) {
  const { panel: texts, names } = useTexts();
  const isPassed = sentence !== null && sentence.state !== 'used';
  return (
    <>
      <section className={styles.card}>
        <h2>{figure ? texts.figureOnly : isPassed ? texts.passed : texts.passage}</h2>
        <p className={styles.said} lang="zh-CN">
          {index.detail.text.slice(span.start, span.end)}
        </p>
        {figure && <FigureRows index={index} figures={[figure]} />}
        {isPassed && (
          <p>{sentence.state === 'unread' ? texts.passedUnread : texts.passedReason(names.excuse[sentence.reason ?? 'unread'])}</p>
        )}
      </section>
      {figure && <WhyCard reportId={index.detail.id} version={index.detail.version} marks={[figure]} />}
    </>
  );
}
