import { Input } from 'antd';
import { Field } from './Field.js';

interface TextFieldProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  kind?: 'text' | 'password' | 'email' | 'lines';
  isRequired?: boolean;
  autoComplete?: string;
  pattern?: string;
}

/** The shape of a login, as the server asks for it. */
export const LOGIN_PATTERN = '[A-Za-z0-9][A-Za-z0-9._\\-]{1,63}';

/** A text to write, with its label. */
export function TextField({ label, hint, value, onChange, kind = 'text', isRequired = true, ...rest }: TextFieldProps) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {(props) => {
        const { pattern, ...plain } = rest;
        const shared = {
          ...props,
          required: isRequired,
          value,
          onChange: (event: { target: { value: string } }): void => {
            onChange(event.target.value);
          },
        };
        if (kind === 'lines') return <Input.TextArea {...shared} rows={4} maxLength={4000} />;
        if (kind === 'password') return <Input.Password {...shared} {...plain} />;
        return <Input {...shared} {...plain} type={kind} maxLength={200} {...(pattern === undefined ? {} : { pattern })} />;
      }}
    </Field>
  );
}
