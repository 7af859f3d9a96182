import type { PlanDetail } from '@luoshi/server/plan';
import { Button, Modal } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { useTexts } from '../../../../core/i18n/language.js';
import { closePlan, publishPlan } from '../../api.js';
import { useAct } from '../use-act.js';
import { Differences } from './Differences.js';
import styles from './dialogs.module.css';

interface PublishDialogProps {
  plan: PlanDetail;
  move: 'publish' | 'close';
  onClose: () => void;
}

/** Publishes a plan, or closes it: never without its basis, and an adjustment never without a look at what changes. */
export function PublishDialog({ plan, move, onClose }: PublishDialogProps) {
  const { planPlanner, common } = useTexts();
  const texts = planPlanner.publishing;
  const { act, isBusy } = useAct();
  const [basis, setBasis] = useState('');
  const [isMissing, setMissing] = useState(false);
  const isFirst = plan.version === 0;
  const isClosing = move === 'close';
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const given = basis.trim();
    setMissing(given === '');
    if (given === '') return;
    const work = isClosing
      ? act(
          () => closePlan(plan.id, given),
          () => texts.closed,
        )
      : act(
          () => publishPlan(plan.id, given),
          ({ version }) => texts.done(version),
        );
    void work.then((answer) => answer && onClose());
  };
  return (
    <Modal
      open
      title={isClosing ? texts.closeTitle : texts.title(isFirst)}
      footer={null}
      width={isFirst || isClosing ? 560 : 860}
      onCancel={onClose}
    >
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        <Lead plan={plan} move={move} />
        <Basis isFirst={isFirst} isMissing={isMissing} value={basis} onChange={setBasis} />
        {isMissing && <p role="alert">{texts.needBasis}</p>}
        <div className={styles.buttons}>
          <Button type="primary" htmlType="submit" danger={isClosing} loading={isBusy}>
            {isClosing ? texts.confirmClose : texts.confirm}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}

function Lead({ plan, move }: Pick<PublishDialogProps, 'plan' | 'move'>) {
  const texts = useTexts().planPlanner.publishing;
  if (move === 'close') return <p>{texts.closeLead}</p>;
  return (
    <>
      <p>{plan.version === 0 ? texts.firstLead(plan.commitments) : texts.adjustLead}</p>
      {plan.version > 0 && <Differences plan={plan} from={plan.version} to="pending" />}
      {plan.withoutOwner > 0 && <p className={styles.warning}>{texts.withoutOwner(plan.withoutOwner)}</p>}
    </>
  );
}

interface BasisProps {
  isFirst: boolean;
  isMissing: boolean;
  value: string;
  onChange: (value: string) => void;
}

function Basis({ isFirst, isMissing, value, onChange }: BasisProps) {
  const texts = useTexts().planPlanner.publishing;
  return (
    <>
      <label htmlFor="basis">{texts.basis}</label>
      <textarea
        id="basis"
        rows={2}
        maxLength={500}
        required
        value={value}
        placeholder={texts.basisPlaceholder(isFirst)}
        aria-describedby="basis-hint"
        aria-invalid={isMissing}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <p id="basis-hint" className={styles.hint}>
        {texts.basisHint}
      </p>
    </>
  );
}
