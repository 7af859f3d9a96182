import type { ChallengeView } from '@luoshi/server/plan';
import { Button } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../../../core/i18n/language.js';
import { answerChallenge } from '../../api.js';
import { daysBetween } from '../days.js';
import { useAct } from '../use-act.js';
import { useSignedIn } from '../use-signed-in.js';
import styles from './ChallengeCard.module.css';

interface ChallengeCardProps {
  challenge: ChallengeView;
  canAnswer: boolean;
  /** With the commitment that it is about, where the page does not say so itself. */
  withCommitment?: boolean;
}

/** A challenge to a figure, its clock, and its answer or a box for one. */
export function ChallengeCard({ challenge, canAnswer, withCommitment = false }: ChallengeCardProps) {
  const { planDesk, planNames } = useTexts();
  const texts = planDesk.challenge;
  const { askedOn, period, contact, answer, answeredOn, hiddenReason } = challenge;
  return (
    <article className={styles.card}>
      {withCommitment && (
        <Link to={`/plans/${challenge.planId}/commitments/${challenge.commitmentId}`} lang="zh-CN" className={styles.about}>
          {challenge.commitmentText}
        </Link>
      )}
      <blockquote lang="zh-CN">{challenge.text}</blockquote>
      <p className={styles.facts}>
        {[texts.asked(askedOn), ...(period === null ? [] : [texts.period(planNames.period(period))])].join(' · ')}
        {contact !== null && ` · ${texts.contact} ${contact}`}
        {answer === null && hiddenReason === null && <Clock challenge={challenge} />}
      </p>
      {hiddenReason !== null && <p className={styles.facts}>{texts.hidden(hiddenReason)}</p>}
      {answer !== null && (
        <div className={styles.answer}>
          <p lang="zh-CN">{answer}</p>
          <p className={styles.facts}>{texts.answered(answeredOn ?? '')}</p>
        </div>
      )}
      {answer === null &&
        hiddenReason === null &&
        (canAnswer ? <AnswerBox id={challenge.id} /> : <p className={styles.facts}>{texts.waiting}</p>)}
    </article>
  );
}

function Clock({ challenge: { dueOn, isLate } }: { challenge: ChallengeView }) {
  const { desk, challenge } = useTexts().planDesk;
  const { today } = useSignedIn();
  const left = daysBetween(today, dueOn);
  return (
    <span className={styles.clock} data-late={isLate}>
      {challenge.dueOn(dueOn)} · {isLate ? desk.answerLate(Math.max(-left, 0)) : desk.answerLeft(Math.max(left, 0))}
    </span>
  );
}

function AnswerBox({ id }: { id: string }) {
  const texts = useTexts().planDesk.challenge;
  const { act, isBusy } = useAct();
  const [answer, setAnswer] = useState('');
  const [isMissing, setMissing] = useState(false);
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setMissing(answer.trim() === '');
    if (answer.trim() !== '') void act(() => answerChallenge(id, answer.trim()), texts.sent);
  };
  return (
    <form className={styles.box} onSubmit={onSubmit}>
      <label htmlFor={`answer-${id}`}>{texts.answer}</label>
      <textarea
        id={`answer-${id}`}
        rows={3}
        value={answer}
        aria-describedby={`answer-${id}-hint`}
        onChange={(event) => {
          setAnswer(event.target.value);
        }}
      />
      <p id={`answer-${id}-hint`} className={styles.facts}>
        {texts.answerHint}
      </p>
      {isMissing && <p role="alert">{texts.needAnswer}</p>}
      <Button type="primary" htmlType="submit" loading={isBusy}>
        {texts.send}
      </Button>
    </form>
  );
}
