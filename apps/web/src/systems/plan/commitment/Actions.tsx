import type { CommitmentDetail } from '@luoshi/server/plan';
import { Button, Modal } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { useTexts } from '../../../core/i18n/language.js';
import { closeOut, reopen } from '../api.js';
import { hasBegun } from '../desk/days.js';
import { useReportAddress } from '../desk/return-form/use-report-address.js';
import { useAct } from '../desk/use-act.js';
import { useSignedIn } from '../desk/use-signed-in.js';
import { usePlan } from '../queries.js';
import { EditDialog } from './edit/EditDialog.js';
import styles from './commitment.module.css';

/** What the one who looks may do here: report, edit, close out. Nothing where they may do nothing. */
export function Actions({ detail }: { detail: CommitmentDetail }) {
  const texts = useTexts().planCommitment.actions;
  const [open, setOpen] = useState<'edit' | 'close' | null>(null);
  const { may, closedOn } = detail;
  if (!may.edit && !may.submit && !may.closeOut) return null;
  const close = (): void => {
    setOpen(null);
  };
  return (
    <section className={styles.card} aria-label={texts.label} data-print="no">
      {may.submit && <Report detail={detail} />}
      <div className={styles.buttons}>
        {may.edit && (
          <Button
            onClick={() => {
              setOpen('edit');
            }}
          >
            {texts.edit}
          </Button>
        )}
        {may.closeOut && (
          <Button
            onClick={() => {
              setOpen('close');
            }}
          >
            {closedOn === null ? texts.closeOut : texts.reopen}
          </Button>
        )}
      </div>
      {open === 'edit' && <EditDialog detail={detail} onClose={close} />}
      {open === 'close' && <CloseOutDialog detail={detail} onClose={close} />}
    </section>
  );
}

/** Chooses a period that has begun, the latest first, and opens the return for it. */
function Report({ detail }: { detail: CommitmentDetail }) {
  const { planCommitment, planNames } = useTexts();
  const texts = planCommitment.page;
  const { today } = useSignedIn();
  const { open } = useReportAddress();
  const { data } = usePlan(detail.plan.id);
  const periods = (data?.periods ?? []).filter(({ name }) => hasBegun(name, today)).reverse();
  const ended = periods.find(({ ends }) => ends <= today)?.name ?? periods[0]?.name;
  const [chosen, setChosen] = useState<string | null>(null);
  const period = chosen ?? ended;
  if (period === undefined) return null;
  return (
    <div className={styles.report}>
      <label htmlFor="report-period">{texts.reportPeriod}</label>
      <select
        id="report-period"
        value={period}
        onChange={(event) => {
          setChosen(event.target.value);
        }}
      >
        {periods.map(({ name }) => (
          <option key={name} value={name}>
            {planNames.period(name)}
          </option>
        ))}
      </select>
      <Button
        type="primary"
        onClick={() => {
          open({ planId: detail.plan.id, commitmentId: detail.id, period });
        }}
      >
        {texts.report}
      </Button>
    </div>
  );
}

function CloseOutDialog({ detail, onClose }: { detail: CommitmentDetail; onClose: () => void }) {
  const { planCommitment, common } = useTexts();
  const texts = planCommitment.actions;
  const { act, isBusy } = useAct();
  const [remark, setRemark] = useState('');
  const [isMissing, setMissing] = useState(false);
  const isClosed = detail.closedOn !== null;
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setMissing(remark.trim() === '');
    if (remark.trim() === '') return;
    const body = { seen: detail.revision, remark: remark.trim() };
    const work = () => (isClosed ? reopen : closeOut)(detail.plan.id, detail.id, body);
    void act(work, isClosed ? texts.reopened : texts.closedOut).then((error) => {
      if (!error) onClose();
    });
  };
  return (
    <Modal open title={isClosed ? texts.reopen : texts.closeOut} footer={null} onCancel={onClose}>
      <form className={styles.form} onSubmit={onSubmit}>
        <p>{isClosed ? texts.reopenLead : texts.closeOutLead}</p>
        <label htmlFor="close-remark">{texts.remark}</label>
        <textarea
          id="close-remark"
          rows={3}
          value={remark}
          onChange={(event) => {
            setRemark(event.target.value);
          }}
        />
        {isMissing && <p role="alert">{texts.needRemark}</p>}
        <div className={styles.buttons}>
          <Button type="primary" htmlType="submit" loading={isBusy}>
            {isClosed ? texts.reopen : texts.closeOut}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
