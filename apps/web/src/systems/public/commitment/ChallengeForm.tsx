import { useState, type SyntheticEvent } from 'react';
import { Button } from 'antd';
import type { PublicCommitment } from '@luoshi/server/plan';
import { RequestError } from '../../../core/api/request.js';
import { useTexts } from '../../../core/i18n/language.js';
import shared from '../parts/public.module.css';
import type { NewChallenge } from '../api.js';
import { useRaiseChallenge } from '../queries.js';
import styles from './PublicCommitmentPage.module.css';

/** Characters that say something. */
const SHORTEST = 5;

/** Where anybody doubts a commitment or one of its figures. */
export function ChallengeForm({ district, data }: { district: string; data: PublicCommitment }) {
  const { publicSide } = useTexts();
  const raise = useRaiseChallenge(district, data.plan.id, data.id);
  const [isShort, setShort] = useState(false);
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const challenge = readForm(new FormData(event.currentTarget));
    setShort(challenge.text.length < SHORTEST);
    if (challenge.text.length >= SHORTEST) raise.mutate(challenge);
  };
  if (raise.isSuccess) return <p role="status">{publicSide.sent(raise.data.dueOn)}</p>;
  return (
    <form className={styles.form} onSubmit={submit} aria-label={publicSide.raise} noValidate>
      <p className={shared.soft}>{publicSide.raiseLead}</p>
      <Fields data={data} isShort={isShort} />
      {raise.error && (
        <p className={styles.wrong} role="alert">
          {raise.error instanceof RequestError ? raise.error.sentence : raise.error.message}
        </p>
      )}
      <Button type="primary" htmlType="submit" loading={raise.isPending}>
        {publicSide.send}
      </Button>
    </form>
  );
}

/** What was filled in; fields left empty are left out. */
function readForm(form: FormData): NewChallenge {
  const said = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const challenge: NewChallenge = { text: said('text') };
  for (const name of ['period', 'contact', 'website'] as const) if (said(name) !== '') challenge[name] = said(name);
  return challenge;
}

function Fields({ data, isShort }: { data: PublicCommitment; isShort: boolean }) {
  const { publicSide, planNames } = useTexts();
  return (
    <>
      <label>
        {publicSide.yourText}
        <textarea
          name="text"
          rows={5}
          maxLength={1000}
          required
          aria-invalid={isShort}
          aria-describedby={isShort ? 'too-short' : undefined}
        />
      </label>
      {isShort && (
        <p id="too-short" className={styles.wrong} role="alert">
          {publicSide.tooShort}
        </p>
      )}
      <label>
        {publicSide.aboutWhich}
        <select name="period">
          <option value="">{publicSide.whole}</option>
          {data.figures.map(({ period }) => (
            <option key={period} value={period}>
              {planNames.period(period)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {publicSide.contact}
        <input name="contact" maxLength={100} autoComplete="off" />
      </label>
      <label className={styles.trap} aria-hidden="true">
        {publicSide.trap}
        <input name="website" tabIndex={-1} autoComplete="off" />
      </label>
    </>
  );
}
