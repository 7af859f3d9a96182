import type { SessionEntry } from '@luoshi/server/access';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { useTexts } from '../../../core/i18n/language.js';
import { Failure } from '../../../core/parts/Failure.js';
import { Loading } from '../../../core/parts/Loading.js';
import { useTitle } from '../../../core/parts/use-title.js';
import { useSession } from '../../../core/session/use-session.js';
import { changePassword, endSession, fetchSessions } from '../api.js';
import form from '../parts/form.module.css';
import { TextField } from '../parts/TextField.js';
import { Trouble } from '../parts/Trouble.js';
import { browserName } from './browser-name.js';
import styles from './AccountPage.module.css';

const KEY = ['sessions'];

/** One's own account: the password, and where one is signed in. */
export function AccountPage() {
  const { access } = useTexts();
  const { person } = useSession();
  useTitle(access.account);
  if (!person) return null;
  return (
    <div className={styles.page}>
      <header>
        <h1 className={form.title}>{person.name}</h1>
        <p className={form.lead}>{[person.unit?.name ?? access.noUnit, ...person.roles.map((role) => access.roles[role])].join(' · ')}</p>
      </header>
      <PasswordForm />
      <Sessions />
    </div>
  );
}

function PasswordForm() {
  const { access } = useTexts();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [old, setOld] = useState('');
  const [chosen, setChosen] = useState('');
  const sending = useMutation({
    mutationFn: () => changePassword({ ...(old === '' ? {} : { old }), new: chosen }),
    onSuccess: () => {
      setOld('');
      setChosen('');
      void message.success(access.changed);
      void queries.invalidateQueries({ queryKey: KEY });
    },
  });
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    sending.mutate();
  };
  return (
    <section className={form.sheet} aria-labelledby="password">
      <h2 id="password" className={styles.heading}>
        {access.passwordTitle}
      </h2>
      <p className={form.lead}>{access.passwordLead}</p>
      <form className={styles.form} onSubmit={onSubmit}>
        <TextField
          label={access.oldPassword}
          hint={access.oldPasswordHint}
          kind="password"
          isRequired={false}
          autoComplete="current-password"
          value={old}
          onChange={(value) => {
            setOld(value);
          }}
        />
        <TextField
          label={access.newPassword}
          kind="password"
          autoComplete="new-password"
          value={chosen}
          onChange={(value) => {
            setChosen(value);
          }}
        />
        <Trouble error={sending.error} />
        <div className={form.buttons}>
          <Button type="primary" htmlType="submit" loading={sending.isPending}>
            {access.change}
          </Button>
        </div>
      </form>
    </section>
  );
}

function Sessions() {
  const { access } = useTexts();
  const { data, error, refetch } = useQuery({ queryKey: KEY, queryFn: fetchSessions });
  return (
    <section className={form.sheet} aria-labelledby="sessions">
      <h2 id="sessions" className={styles.heading}>
        {access.sessionsTitle}
      </h2>
      <p className={form.lead}>{access.sessionsLead}</p>
      {data ? (
        <ul className={styles.sessions}>
          {data.sessions.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </ul>
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </section>
  );
}

function SessionRow({ session }: { session: SessionEntry }) {
  const { access, common } = useTexts();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const ending = useMutation({
    mutationFn: () => endSession(session.id),
    onSuccess: () => {
      void message.success(access.ended);
      void queries.invalidateQueries({ queryKey: KEY });
    },
  });
  const browser = browserName(session.agent) ?? access.unknownBrowser;
  return (
    <li>
      <div>
        <b>{browser}</b> <span className={form.hint}>{access.ways[session.way]}</span>
        <p className={form.hint}>{[access.since(common.date(session.createdAt)), access.seen(common.date(session.seenAt))].join(' · ')}</p>
        <Trouble error={ending.error} />
      </div>
      {session.current ? (
        <span className={styles.current}>{access.thisOne}</span>
      ) : (
        <Button
          loading={ending.isPending}
          aria-label={`${access.end} ${browser}`}
          onClick={() => {
            ending.mutate();
          }}
        >
          {access.end}
        </Button>
      )}
    </li>
  );
}
