import type { Grade } from '@luoshi/server/plan';
import { useTexts } from '../../../../core/i18n/language.js';
import styles from './return-form.module.css';

/** The grades from the least to the most. */
export const GRADES: readonly Grade[] = ['announced', 'begun', 'done', 'in-use'];

interface GradeFieldProps {
  isRequired: boolean;
  value: Grade | null;
  onChange: (grade: Grade | null) => void;
}

/** How far the thing has come, each grade with what it takes. */
export function GradeField({ isRequired, value, onChange }: GradeFieldProps) {
  const { planDesk, planNames } = useTexts();
  const texts = planDesk.form;
  const choices: { grade: Grade | null; name: string; hint: string }[] = [
    ...GRADES.map((grade) => ({ grade, name: planNames.grades[grade], hint: texts.gradeHints[grade] })),
    ...(isRequired ? [] : [{ grade: null, name: texts.noGrade, hint: '' }]),
  ];
  return (
    <fieldset className={styles.grades}>
      <legend>{texts.grade}</legend>
      {choices.map(({ grade, name, hint }) => (
        <label key={name}>
          <input
            type="radio"
            name="return-grade"
            checked={value === grade}
            onChange={() => {
              onChange(grade);
            }}
          />
          <span>
            <b>{name}</b>
            {hint !== '' && <small>{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
