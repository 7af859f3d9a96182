import type { NewCommitment, PlanDetail } from '@luoshi/server/plan';
import { Button, Modal } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { useTexts } from '../../../../core/i18n/language.js';
import { createCommitment } from '../../api.js';
import { KINDS } from '../page/filters.js';
import { useAct } from '../use-act.js';
import styles from './dialogs.module.css';

interface AddDialogProps {
  plan: PlanDetail;
  onClose: () => void;
}

const CERTAINTIES = ['firm', 'aspire'] as const;

type Form = Pick<NewCommitment, 'text' | 'heading' | 'kind' | 'certainty' | 'deadline'> & { leadUnit: string };

/** Adds a commitment that no report brought. */
export function AddDialog({ plan, onClose }: AddDialogProps) {
  const { planPlanner, common } = useTexts();
  const texts = planPlanner.adding;
  const { act, isBusy } = useAct();
  const [isMissing, setMissing] = useState(false);
  const [form, setForm] = useState<Form>({
    text: '',
    heading: plan.commitmentRows.at(-1)?.heading ?? '',
    kind: 'milestone',
    certainty: 'firm',
    deadline: `${String(plan.year)}-12-31`,
    leadUnit: '',
  });
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const isWhole = [form.text, form.heading, form.deadline].every((part) => part.trim() !== '');
    setMissing(!isWhole);
    if (!isWhole) return;
    const body = { ...form, leadUnit: form.leadUnit === '' ? null : form.leadUnit };
    void act(
      () => createCommitment(plan.id, body),
      () => texts.done,
    ).then((answer) => answer && onClose());
  };
  return (
    <Modal open title={texts.title} footer={null} onCancel={onClose}>
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        {plan.version > 0 && <p className={styles.hint}>{texts.waits}</p>}
        <Fields plan={plan} form={form} onChange={setForm} />
        {isMissing && <p role="alert">{texts.need}</p>}
        <div className={styles.buttons}>
          <Button type="primary" htmlType="submit" loading={isBusy}>
            {texts.submit}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}

interface FieldsProps {
  plan: PlanDetail;
  form: Form;
  onChange: (form: Form) => void;
}

function Fields({ plan, form, onChange }: FieldsProps) {
  const texts = useTexts().planPlanner.adding;
  const headings = [...new Set(plan.commitmentRows.map(({ heading }) => heading))];
  return (
    <>
      <label htmlFor="add-text">{texts.text}</label>
      <textarea
        id="add-text"
        rows={3}
        maxLength={2000}
        value={form.text}
        onChange={(event) => onChange({ ...form, text: event.target.value })}
      />
      <label htmlFor="add-heading">{texts.heading}</label>
      <input
        id="add-heading"
        list="add-headings"
        maxLength={500}
        value={form.heading}
        onChange={(event) => onChange({ ...form, heading: event.target.value })}
      />
      <datalist id="add-headings">
        {headings.map((heading) => (
          <option key={heading} value={heading} />
        ))}
      </datalist>
      <div className={styles.pair}>
        <Sorts form={form} onChange={onChange} />
        <div>
          <label htmlFor="add-deadline">{texts.deadline}</label>
          <input
            id="add-deadline"
            type="date"
            value={form.deadline}
            onChange={(event) => onChange({ ...form, deadline: event.target.value })}
          />
        </div>
        <div>
          <label htmlFor="add-unit">{texts.unit}</label>
          <select id="add-unit" value={form.leadUnit} onChange={(event) => onChange({ ...form, leadUnit: event.target.value })}>
            <option value="">{texts.later}</option>
            {plan.allUnits.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
    </>
  );
}

function Sorts({ form, onChange }: Omit<FieldsProps, 'plan'>) {
  const { planPlanner } = useTexts();
  const texts = planPlanner.adding;
  return (
    <>
      <div>
        <label htmlFor="add-kind">{texts.kind}</label>
        <select
          id="add-kind"
          value={form.kind}
          onChange={(event) => onChange({ ...form, kind: KINDS.find((kind) => kind === event.target.value) ?? form.kind })}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {planPlanner.plan.kinds[kind]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="add-certainty">{texts.certainty}</label>
        <select
          id="add-certainty"
          value={form.certainty}
          onChange={(event) => onChange({ ...form, certainty: CERTAINTIES.find((one) => one === event.target.value) ?? form.certainty })}
        >
          {CERTAINTIES.map((certainty) => (
            <option key={certainty} value={certainty}>
              {texts.certainties[certainty]}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
