import { useState } from 'react';
import { Button } from 'antd';
import type { PublicChallenge, PublicCommitment } from '@luoshi/server/plan';
import { useTexts } from '../../../core/i18n/language.js';
import { cx } from '../../../core/parts/cx.js';
import shared from '../parts/public.module.css';
import { ChallengeForm } from './ChallengeForm.js';
import styles from './PublicCommitmentPage.module.css';

interface Props {
  district: string;
  data: PublicCommitment;
  /** The district's day, once it is known. */
  today: string | undefined;
}

/** What people doubt of it, the unit's answers beside, and a form to add to it. */
export function Challenges({ district, data, today }: Props) {
  const { publicSide } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={shared.card}>
      <h2>{publicSide.challenges}</h2>
      {data.challenges.length === 0 ? (
        <p className={shared.soft}>{publicSide.noChallenges}</p>
      ) : (
        <ul className={styles.rows}>
          {data.challenges.map((challenge) => (
            <Challenge key={challenge.id} challenge={challenge} today={today} />
          ))}
        </ul>
      )}
      {isOpen ? <ChallengeForm district={district} data={data} /> : <Button onClick={() => setOpen(true)}>{publicSide.raise}</Button>}
    </section>
  );
}

function Challenge({ challenge, today }: { challenge: PublicChallenge; today: string | undefined }) {
  const { publicSide, planNames, common } = useTexts();
  const { text, period, askedOn, dueOn, answer, answeredOn } = challenge;
  const isLate = answer === null && today !== undefined && dueOn < today;
  return (
    <li>
      <p className={styles.said}>{text}</p>
      <small className={shared.soft}>
        {[publicSide.asked(askedOn), period !== null && publicSide.about(planNames.period(period))].filter(Boolean).join(common.dot)}
      </small>
      {answer === null ? (
        <small className={cx(isLate ? styles.late : shared.soft)}>{isLate ? publicSide.late(dueOn) : publicSide.waiting(dueOn)}</small>
      ) : (
        <>
          <p className={styles.answer}>{answer}</p>
          <small className={shared.soft}>{publicSide.answered(answeredOn ?? '')}</small>
        </>
      )}
    </li>
  );
}
