import { Button } from 'antd';
import { useTexts } from '../../../../core/i18n/language.js';
import styles from '../commitment.module.css';
import type { Form } from './values.js';

interface StepFieldsProps {
  form: Form;
  change: (change: Partial<Form>) => void;
}

const nextOf = (steps: readonly { n: number }[]): number => Math.max(0, ...steps.map(({ n }) => n)) + 1;

/** Milestones and items: named, dated, added and taken off. Their numbers stay, for the grades that were accepted hang on them. */
export function StepFields({ form, change }: StepFieldsProps) {
  return (
    <>
      <MilestoneFields form={form} change={change} />
      <ItemFields form={form} change={change} />
    </>
  );
}

function MilestoneFields({ form, change }: StepFieldsProps) {
  const { page, edit } = useTexts().planCommitment;
  const { milestones } = form;
  return (
    <fieldset className={styles.steps}>
      <legend>{page.milestones}</legend>
      {milestones.map(({ n, name, due }) => {
        const put = (part: { name?: string; due?: string }): void => {
          change({ milestones: milestones.map((one) => (one.n === n ? { ...one, ...part } : one)) });
        };
        return (
          <div key={n}>
            <input
              aria-label={edit.milestoneName(n)}
              value={name}
              onChange={(event) => {
                put({ name: event.target.value });
              }}
            />
            <input
              aria-label={edit.milestoneDue(n)}
              type="date"
              value={due}
              onChange={(event) => {
                put({ due: event.target.value });
              }}
            />
            <DropButton
              name={name}
              onClick={() => {
                change({ milestones: milestones.filter((one) => one.n !== n) });
              }}
            />
          </div>
        );
      })}
      <Button
        onClick={() => {
          change({ milestones: [...milestones, { n: nextOf(milestones), name: '', due: form.deadline }] });
        }}
      >
        {edit.addMilestone}
      </Button>
    </fieldset>
  );
}

function ItemFields({ form, change }: StepFieldsProps) {
  const { page, edit } = useTexts().planCommitment;
  const { items } = form;
  return (
    <fieldset className={styles.steps}>
      <legend>{page.items}</legend>
      {items.map(({ n, name }) => (
        <div key={n}>
          <input
            aria-label={edit.itemName(n)}
            value={name}
            onChange={(event) => {
              change({ items: items.map((one) => (one.n === n ? { n, name: event.target.value } : one)) });
            }}
          />
          <DropButton
            name={name}
            onClick={() => {
              change({ items: items.filter((one) => one.n !== n) });
            }}
          />
        </div>
      ))}
      <Button
        onClick={() => {
          change({ items: [...items, { n: nextOf(items), name: '' }] });
        }}
      >
        {edit.addItem}
      </Button>
    </fieldset>
  );
}

function DropButton({ name, onClick }: { name: string; onClick: () => void }) {
  const { edit } = useTexts().planCommitment;
  return (
    <Button aria-label={edit.drop(name)} onClick={onClick}>
      ×
    </Button>
  );
}
