import type { CommitmentDetail } from '@luoshi/server/plan';
import { Button, Modal } from 'antd';
import type { SyntheticEvent } from 'react';
import { useTexts } from '../../../../core/i18n/language.js';
import { Loading } from '../../../../core/parts/Loading.js';
import { usePlan } from '../../queries.js';
import styles from '../commitment.module.css';
import { BindingFields } from './BindingFields.js';
import { ConflictView } from './ConflictView.js';
import { OtherFields } from './OtherFields.js';
import { StepFields } from './StepFields.js';
import { useEdit } from './use-edit.js';

interface EditDialogProps {
  detail: CommitmentDetail;
  onClose: () => void;
}

/** Changes a commitment; where somebody else did so meanwhile, shows both versions before anything is saved. */
export function EditDialog({ detail, onClose }: EditDialogProps) {
  const texts = useTexts().planCommitment.edit;
  const { data } = usePlan(detail.plan.id);
  return (
    <Modal open title={texts.title(detail.number)} footer={null} onCancel={onClose} width="min(720px, 96vw)" mask={{ closable: false }}>
      {data ? <EditForm detail={detail} onClose={onClose} /> : <Loading />}
    </Modal>
  );
}

function EditForm({ detail, onClose }: EditDialogProps) {
  const { planCommitment, common } = useTexts();
  const texts = planCommitment.edit;
  const edit = useEdit(detail, onClose);
  const { form, change, conflict } = edit;
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void edit.save();
  };
  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate>
      <p className={styles.none}>{detail.plan.state === 'draft' ? texts.draftHint : texts.bindingHint}</p>
      <BindingFields form={form} target={detail.target} change={change} />
      <OtherFields form={form} detail={detail} change={change} />
      <StepFields form={form} change={change} />
      {conflict && <ConflictView conflict={conflict} sides={edit.sides} planId={detail.plan.id} onTake={edit.take} />}
      {edit.problem !== null && <p role="alert">{edit.problem}</p>}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={edit.isBusy}>
          {conflict ? texts.saveAgain : texts.save}
        </Button>
        <Button onClick={onClose}>{common.cancel}</Button>
      </div>
    </form>
  );
}
