import { useTexts } from '../i18n/language.js';

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
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => {
        onChange(options.find((option) => option.value === event.target.value)?.value ?? null);
      }}
    >
      <option value="">{common.allOf(label)}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
