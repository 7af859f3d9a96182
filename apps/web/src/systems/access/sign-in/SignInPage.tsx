import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { useTexts } from '../../../core/i18n/language.js';
import { useTitle } from '../../../core/parts/use-title.js';
import { changeSession, useSession } from '../../../core/session/use-session.js';
import { signIn } from '../api.js';
import styles from '../parts/form.module.css';
import { SelectField } from '../parts/SelectField.js';
import { TextField } from '../parts/TextField.js';
import { Trouble } from '../parts/Trouble.js';
import { ownPath } from './own-path.js';

/** Signing in, with a password or with the identity provider; leads back to where the person came from. */
export function SignInPage() {
  const { access } = useTexts();
  const { person, district, districts, byProvider } = useSession();
  const [params] = useSearchParams();
  const [chosen, setChosen] = useState(district?.id ?? '');
  const to = ownPath(params.get('to'));
  useTitle(access.signIn);
  const problem = access.problems[params.get('problem') ?? ''];
  if (person && problem === undefined) return <Navigate to={to} replace />;
  return (
    <div className={styles.narrow}>
      <div className={styles.sheet}>
        <h1 className={styles.title}>{access.signIn}</h1>
        {problem !== undefined && <Trouble error={problem} />}
        {person && <Link to={to}>{access.signedInAs(person.name)}</Link>}
        {districts.length === 0 ? (
          <p>{access.notSetUp}</p>
        ) : (
          <>
            <p className={styles.lead}>{access.signInLead}</p>
            {districts.length > 1 && (
              <SelectField
                label={access.district}
                value={chosen}
                options={districts.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={setChosen}
              />
            )}
            <PasswordForm district={chosen} to={to} />
            {byProvider && (
              <a href={`/oidc/start?to=${encodeURIComponent(to)}&district=${encodeURIComponent(chosen)}`}>{access.byProvider}</a>
            )}
          </>
        )}
      </div>
    </div>
  );
}

function PasswordForm({ district, to }: { district: string; to: string }) {
  const { access } = useTexts();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const sending = useMutation({
    mutationFn: () => signIn({ login, password, district }),
    onSuccess: async () => {
      await changeSession(queries);
      await navigate(to, { replace: true });
    },
  });
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    sending.mutate();
  };
  return (
    <form className={styles.field} style={{ gap: 14 }} onSubmit={onSubmit}>
      <TextField label={access.login} autoComplete="username" value={login} onChange={setLogin} />
      <TextField kind="password" label={access.password} autoComplete="current-password" value={password} onChange={setPassword} />
      <Trouble error={sending.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={sending.isPending}>
          {access.signIn}
        </Button>
      </div>
    </form>
  );
}
