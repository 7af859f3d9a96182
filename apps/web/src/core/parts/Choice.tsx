import { useTexts } from '../i18n/language.js';
import styles from './parts.module.css';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value | null;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | null) => void;
}

/** One choice among few, or all; the browser's own control, for it works everywhere. */
export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const { common } = useTexts();
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => {
          onChange(options.find((option) => option.value === event.target.value)?.value ?? null);
        }}
      >
        <option value="">{common.all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
