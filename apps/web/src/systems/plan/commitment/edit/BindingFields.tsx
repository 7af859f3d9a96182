import type { Kind } from '@luoshi/reader';
import type { Target } from '@luoshi/server/plan';
import { useTexts } from '../../../../core/i18n/language.js';
import styles from '../commitment.module.css';
import type { Form } from './values.js';

const KINDS: readonly Kind[] = ['metric', 'milestone', 'activity'];

interface BindingFieldsProps {
  form: Form;
  target: Target | null;
  change: (change: Partial<Form>) => void;
}

/** The fields that bind: on a published plan a change of them waits for the next publication. */
export function BindingFields({ form, target, change }: BindingFieldsProps) {
  const { page, edit, history } = useTexts().planCommitment;
  return (
    <>
      <label htmlFor="edit-text">{history.fields['text']}</label>
      <textarea
        id="edit-text"
        rows={3}
        lang="zh-CN"
        value={form.text}
        onChange={(event) => {
          change({ text: event.target.value });
        }}
      />
      {target !== null && <TargetFields form={form} target={target} change={change} />}
      <div className={styles.pair}>
        <div>
          <label htmlFor="edit-deadline">{page.deadline}</label>
          <input
            id="edit-deadline"
            type="date"
            value={form.deadline}
            onChange={(event) => {
              change({ deadline: event.target.value });
            }}
          />
        </div>
        <div>
          <label htmlFor="edit-kind">{page.kind}</label>
          <select
            id="edit-kind"
            value={form.kind}
            onChange={(event) => {
              change({ kind: KINDS.find((kind) => kind === event.target.value) ?? form.kind });
            }}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {page.kinds[kind]}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor="edit-removed">{edit.removed}</label>
          <select
            id="edit-removed"
            value={String(form.removed)}
            onChange={(event) => {
              change({ removed: event.target.value === 'true' });
            }}
          >
            <option value="false">{edit.keep}</option>
            <option value="true">{edit.remove}</option>
          </select>
        </div>
      </div>
    </>
  );
}

function TargetFields({ form, target, change }: { form: Form; target: Target; change: BindingFieldsProps['change'] }) {
  const { edit } = useTexts().planCommitment;
  return (
    <div className={styles.pair}>
      <div>
        <label htmlFor="edit-value">{edit.value}</label>
        <input
          id="edit-value"
          inputMode="decimal"
          value={form.value}
          aria-describedby="edit-value-hint"
          onChange={(event) => {
            change({ value: event.target.value });
          }}
        />
        <small id="edit-value-hint">{edit.valueHint(target.unit)}</small>
      </div>
      <div>
        <label htmlFor="edit-upper">{edit.upper}</label>
        <input
          id="edit-upper"
          inputMode="decimal"
          value={form.upper}
          onChange={(event) => {
            change({ upper: event.target.value });
          }}
        />
      </div>
    </div>
  );
}
