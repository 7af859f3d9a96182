import type { Grade, Item, Milestone } from '@luoshi/server/plan';
import { useTexts } from '../../../../core/i18n/language.js';
import { GRADES } from './GradeField.js';
import styles from './return-form.module.css';

interface StepGradesProps {
  legend: string;
  steps: readonly (Item | Milestone)[];
  /** By number; what is not named stays as it is. */
  value: Record<number, Grade>;
  onChange: (value: Record<number, Grade>) => void;
}

/** Items or milestones, each with how far it has come by now. */
export function StepGrades({ legend, steps, value, onChange }: StepGradesProps) {
  const { planDesk, planNames } = useTexts();
  const texts = planDesk.form;
  if (steps.length === 0) return null;
  const choose = (n: number, written: string): void => {
    const grade = GRADES.find((one) => one === written);
    const others = Object.entries(value).filter(([key]) => Number(key) !== n);
    onChange(Object.fromEntries([...others, ...(grade === undefined ? [] : [[String(n), grade] as const])]));
  };
  return (
    <fieldset className={styles.steps}>
      <legend>{legend}</legend>
      {steps.map((step) => (
        <label key={step.n}>
          <span lang="zh-CN">
            {step.name}
            {'due' in step && <small>{texts.due(step.due)}</small>}
          </span>
          <select
            value={value[step.n] ?? ''}
            onChange={(event) => {
              choose(step.n, event.target.value);
            }}
          >
            <option value="">{step.grade === null ? texts.unchanged : `${planNames.grades[step.grade]}（${texts.unchanged}）`}</option>
            {GRADES.map((grade) => (
              <option key={grade} value={grade}>
                {planNames.grades[grade]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
