import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { CheckedSheet } from '@luoshi/server/access';
import type { SyntheticEvent } from 'react';
import { useTexts } from '../../../core/i18n/language.js';
import { checkSheet } from '../api.js';
import form from '../parts/form.module.css';
import { TextField } from '../parts/TextField.js';
import { Trouble } from '../parts/Trouble.js';
import type { Answers } from './answers.js';
import { FileButton } from './FileButton.js';
import styles from './SetupPage.module.css';

interface DistrictStepProps {
  token: string;
  answers: Answers;
  onChange: (part: Partial<Answers>) => void;
  onNext: () => void;
}

/** The district's name, and its units and people from an Excel file, checked before anything is kept. */
export function DistrictStep({ token, answers, onChange, onNext }: DistrictStepProps) {
  const { access } = useTexts();
  const checking = useMutation({
    mutationFn: (file: File) => checkSheet(token, file),
    onSuccess: (checked, file) => {
      onChange({ sheet: { fileName: file.name, checked } });
    },
  });
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onNext();
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <TextField label={access.districtName} hint={access.districtNameHint} value={answers.name} onChange={(name) => onChange({ name })} />
      <TextField
        label={access.districtId}
        hint={access.districtIdHint}
        pattern="[a-z0-9][a-z0-9\-]{0,39}"
        value={answers.id}
        onChange={(id) => onChange({ id })}
      />
      <p>{access.sheetLead}</p>
      <div className={form.buttons}>
        <a href="/api/setup/units.xlsx">{access.template}</a>
        <FileButton
          label={access.chooseSheet}
          accept=".xlsx"
          busy={checking.isPending}
          onFile={(file) => {
            checking.mutate(file);
          }}
        />
      </div>
      <div role="status">
        {checking.isPending && access.checking}
        {answers.sheet && !checking.isPending && (
          <p>
            {access.chosen(answers.sheet.fileName)}
            {'  '}
            {access.checked(answers.sheet.checked.units.length, answers.sheet.checked.people.length)}
          </p>
        )}
      </div>
      <Trouble error={checking.error} />
      {answers.sheet && <Problems problems={answers.sheet.checked.problems} />}
      <div className={form.buttons}>
        <Button type="primary" htmlType="submit" disabled={checking.isPending}>
          {access.next}
        </Button>
      </div>
    </form>
  );
}

/** Row by row, what keeps a sheet's rows from being taken over. */
function Problems({ problems }: { problems: CheckedSheet['problems'] }) {
  const { access } = useTexts();
  if (problems.length === 0) return null;
  return (
    <div className={styles.problems} role="alert">
      <p>{access.problemsTitle(problems.length)}</p>
      <ol tabIndex={0} aria-label={access.problemsTitle(problems.length)}>
        {problems.map(({ message, mend }, at) => (
          <li key={`${String(at)} ${message}`}>
            {message}
            <span className={form.hint}>{` ${mend}`}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
