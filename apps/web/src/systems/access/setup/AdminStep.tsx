import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { SyntheticEvent } from 'react';
import { RequestError } from '../../../core/api/request.js';
import { useTexts } from '../../../core/i18n/language.js';
import { setUp, uploadFirstReport } from '../api.js';
import form from '../parts/form.module.css';
import { LOGIN_PATTERN, TextField } from '../parts/TextField.js';
import { Trouble } from '../parts/Trouble.js';
import type { Answers } from './answers.js';
import styles from './SetupPage.module.css';

interface AdminStepProps {
  token: string;
  answers: Answers;
  onChange: (part: Partial<Answers>) => void;
  onBack: () => void;
  /** All of it is kept; `failedReport` says why the report was not read, null where it was, or none was chosen. */
  onDone: (failedReport: string | null) => void;
}

/** The first administrator; sends everything. */
export function AdminStep({ token, answers, onChange, onBack, onDone }: AdminStepProps) {
  const { access } = useTexts();
  const { admin } = answers;
  const { making, reading } = useFinish(token, answers, onDone);
  const change = (part: Partial<Answers['admin']>): void => {
    onChange({ admin: { ...admin, ...part } });
  };
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    making.mutate();
  };
  const isBusy = making.isPending || reading.isPending;
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <p>{access.adminLead}</p>
      <TextField label={access.name} value={admin.name} onChange={(name) => change({ name })} />
      <TextField
        label={access.login}
        pattern={LOGIN_PATTERN}
        autoComplete="username"
        value={admin.login}
        onChange={(login) => change({ login })}
      />
      <TextField
        kind="password"
        label={access.password}
        hint={access.newPasswordHint}
        autoComplete="new-password"
        value={admin.password}
        onChange={(password) => change({ password })}
      />
      <Trouble error={making.error} />
      <div className={form.buttons}>
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {access.finish}
        </Button>
        <Button onClick={onBack} disabled={isBusy}>
          {access.back}
        </Button>
        <span role="status">{reading.isPending ? access.reading : making.isPending ? access.finishing : ''}</span>
      </div>
    </form>
  );
}

/** Makes the district first, then reads the report, as the administrator who was signed in by it. */
function useFinish(token: string, { id, name, sheet, report, admin }: Answers, onDone: AdminStepProps['onDone']) {
  const reading = useMutation({ mutationFn: uploadFirstReport });
  const making = useMutation({
    mutationFn: () => {
      const { units = [], people = [] } = sheet?.checked ?? {};
      return setUp(token, { id, name: name.trim(), units, people, admin });
    },
    onSuccess: async () => {
      const failed = report ? await reading.mutateAsync(report).then(() => null, wordsOf) : null;
      onDone(failed);
    },
  });
  return { making, reading };
}

function wordsOf(error: unknown): string {
  if (error instanceof RequestError) return error.sentence;
  return error instanceof Error ? error.message : String(error);
}
