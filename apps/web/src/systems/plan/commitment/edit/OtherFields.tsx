import type { CommitmentDetail, Schedule } from '@luoshi/server/plan';
import { Select } from 'antd';
import { useTexts } from '../../../../core/i18n/language.js';
import { usePlan } from '../../queries.js';
import styles from '../commitment.module.css';
import type { Form } from './values.js';

const SHAPES: readonly Schedule['shape'][] = ['linear', 'path', 'last-year'];

interface OtherFieldsProps {
  form: Form;
  detail: CommitmentDetail;
  change: (change: Partial<Form>) => void;
}

/** The fields that hold at once: units, weight, what it stands under, and how the schedule runs. */
export function OtherFields({ form, detail, change }: OtherFieldsProps) {
  const { page, edit } = useTexts().planCommitment;
  const units = usePlan(detail.plan.id).data?.allUnits ?? [];
  return (
    <>
      <label htmlFor="edit-lead">{page.lead}</label>
      <select
        id="edit-lead"
        value={form.leadUnit ?? ''}
        onChange={(event) => {
          change({ leadUnit: event.target.value === '' ? null : event.target.value });
        }}
      >
        <option value="">{edit.noUnit}</option>
        {units.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <label htmlFor="edit-supporting">{page.supporting}</label>
      <Select
        id="edit-supporting"
        mode="multiple"
        aria-label={page.supporting}
        value={form.supportingUnits}
        options={units.filter(({ id }) => id !== form.leadUnit).map(({ id, name }) => ({ value: id, label: name }))}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(supportingUnits: string[]) => {
          change({ supportingUnits });
        }}
      />
      <div className={styles.pair}>
        <div>
          <label htmlFor="edit-weight">{page.weight}</label>
          <input
            id="edit-weight"
            inputMode="decimal"
            value={form.weight}
            onChange={(event) => {
              change({ weight: event.target.value });
            }}
          />
        </div>
        <div>
          <label htmlFor="edit-parent">{edit.parentNumber}</label>
          <input
            id="edit-parent"
            inputMode="numeric"
            value={form.parent}
            onChange={(event) => {
              change({ parent: event.target.value });
            }}
          />
        </div>
      </div>
      {detail.target !== null && <ScheduleFields form={form} change={change} />}
    </>
  );
}

function ScheduleFields({ form, change }: Pick<OtherFieldsProps, 'form' | 'change'>) {
  const { page, edit } = useTexts().planCommitment;
  return (
    <>
      <label htmlFor="edit-shape">{page.schedule}</label>
      <select
        id="edit-shape"
        value={form.shape}
        onChange={(event) => {
          change({ shape: SHAPES.find((shape) => shape === event.target.value) ?? form.shape });
        }}
      >
        {SHAPES.map((shape) => (
          <option key={shape} value={shape}>
            {page.schedules[shape]}
          </option>
        ))}
      </select>
      {form.shape !== 'linear' && (
        <>
          <label htmlFor="edit-path">{edit.path}</label>
          <input
            id="edit-path"
            value={form.path}
            onChange={(event) => {
              change({ path: event.target.value });
            }}
          />
        </>
      )}
    </>
  );
}
