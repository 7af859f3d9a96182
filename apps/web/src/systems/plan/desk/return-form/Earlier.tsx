import { Button } from 'antd';
import type { ReturnView } from '@luoshi/server/plan';
import { useTexts } from '../../../../core/i18n/language.js';
import { EvidenceList } from '../files/EvidenceList.js';
import type { ReturnForm } from './use-return-form.js';
import styles from './return-form.module.css';

/** What the reviewer said of the last round, where it was sent back, and the way to begin from it. */
export function SentBack({ form }: { form: ReturnForm }) {
  const texts = useTexts().planDesk.form;
  const latest = form.around.rounds[0];
  if (latest?.state !== 'returned') return null;
  return (
    <section className={styles.sentBack}>
      <h3>{texts.returned(latest.reviewedBy ?? '', latest.reviewedOn ?? '')}</h3>
      <p lang="zh-CN">{latest.remark}</p>
      {form.isUntouched && (
        <Button
          onClick={() => {
            form.takeOver(latest);
          }}
        >
          {texts.takeOver}
        </Button>
      )}
    </section>
  );
}

/** Somebody else's submission for the same period, shown before one's own goes out; what was typed stays. */
export function OtherSubmission({ form }: { form: ReturnForm }) {
  const texts = useTexts().planDesk.form;
  const { conflict, around } = form;
  const other = around.rounds[0];
  if (conflict === null) return null;
  return (
    <section className={styles.conflict} role="alert">
      <h3>{texts.conflict}</h3>
      <p>{conflict}</p>
      <p>{other?.state === 'submitted' ? texts.conflictWaits : texts.conflictLead}</p>
      {other && <OtherReturn other={other} />}
    </section>
  );
}

function OtherReturn({ other }: { other: ReturnView }) {
  const { planNames, planDesk } = useTexts();
  const { review } = planDesk;
  return (
    <blockquote>
      <p>
        {review.by(other.submittedBy, other.submittedOn)} · {planNames.returnStates[other.state]}
        {other.value !== null && ` · ${other.value.toLocaleString()}`}
      </p>
      <p lang="zh-CN">{other.text}</p>
      <EvidenceList files={other.evidence} />
    </blockquote>
  );
}
