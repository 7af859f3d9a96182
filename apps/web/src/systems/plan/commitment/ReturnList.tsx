import type { CommitmentDetail, ReturnView } from '@luoshi/server/plan';
import { Link } from 'react-router';
import { useLanguage, useTexts } from '../../../core/i18n/language.js';
import { ReturnBody } from '../desk/review/ReturnBody.js';
import { formatValue } from '../parts/format-number.js';
import styles from './commitment.module.css';

/** Every return, newest first, with evidence and what the reviewer said; the newest stands open. */
export function ReturnList({ detail }: { detail: CommitmentDetail }) {
  const { page } = useTexts().planCommitment;
  if (detail.returns.length === 0) return <p className={styles.none}>{page.noReturns}</p>;
  return (
    <>
      {detail.returns.some(({ state }) => state === 'submitted') && (
        <p className={styles.none}>
          {page.waits} {detail.may.review && <Link to="/desk#to-review">{page.toDesk}</Link>}
        </p>
      )}
      {detail.returns.map((one, at) => (
        <OneReturn key={one.id} one={one} detail={detail} isOpen={at === 0} />
      ))}
    </>
  );
}

function OneReturn({ one, detail, isOpen }: { one: ReturnView; detail: CommitmentDetail; isOpen: boolean }) {
  const { planCommitment, planDesk, planNames } = useTexts();
  const { page } = planCommitment;
  const { review } = planDesk;
  const language = useLanguage();
  return (
    <details className={styles.return} open={isOpen}>
      <summary>
        <b>{planNames.period(one.period)}</b>
        <span data-state={one.state}>{planNames.returnStates[one.state]}</span>
        {one.value !== null && <strong>{formatValue(one.value, detail.target?.unit ?? '', language)}</strong>}
        <small>
          {review.round(one.round)} · {review.by(one.submittedBy, one.submittedOn)}
        </small>
      </summary>
      <ReturnBody one={one} steps={detail} />
      {one.reviewedBy !== null && <p className={styles.none}>{page.reviewed(one.reviewedBy, one.reviewedOn ?? '')}</p>}
      {one.remark !== null && (
        <p className={styles.remark}>
          {page.remark}: <span lang="zh-CN">{one.remark}</span>
        </p>
      )}
    </details>
  );
}
