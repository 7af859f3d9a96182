import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useLanguage, useTexts } from '../../../../core/i18n/language.js';
import { cx } from '../../../../core/parts/cx.js';
import { formatValue } from '../../parts/format-number.js';
import { LightMark } from '../../parts/LightMark.js';
import { ReturnBody } from './ReturnBody.js';
import type { Waiting } from './waiting.js';
import { SendBackBox } from './SendBackBox.js';
import { Beside } from './Beside.js';
import styles from './review.module.css';

interface ReviewCardProps {
  waiting: Waiting;
  isCurrent: boolean;
  isSelected: boolean;
  isSendingBack: boolean;
  isBusy: boolean;
  onOpen: (id: string) => void;
  onSelect: (id: string) => void;
  onAccept: (id: string) => void;
  /** Asks for a reason; null closes the question. */
  onSendBack: (id: string | null) => void;
}

/** A submitted return: folded to one line, or open beside target, schedule and what was accepted last. */
export function ReviewCard(props: ReviewCardProps) {
  const { waiting, isCurrent, isSendingBack, isBusy } = props;
  const { planDesk } = useTexts();
  const texts = planDesk.review;
  const { submitted } = waiting;
  const card = useInView(isCurrent);
  return (
    <article ref={card} className={cx(styles.card, isCurrent && styles.current)} aria-current={isCurrent}>
      <CardHead {...props} />
      {isCurrent && (
        <>
          <Beside waiting={waiting} />
          <ReturnBody one={submitted} steps={null} />
          {isSendingBack ? (
            <SendBackBox
              id={submitted.id}
              onClose={() => {
                props.onSendBack(null);
              }}
            />
          ) : (
            <div className={styles.buttons}>
              <Button
                type="primary"
                loading={isBusy}
                onClick={() => {
                  props.onAccept(submitted.id);
                }}
              >
                {texts.accept}
              </Button>
              <Button
                onClick={() => {
                  props.onSendBack(submitted.id);
                }}
              >
                {texts.sendBack}
              </Button>
            </div>
          )}
        </>
      )}
    </article>
  );
}

function CardHead({ waiting, isCurrent, isSelected, onOpen, onSelect }: ReviewCardProps) {
  const { planDesk, planNames } = useTexts();
  const language = useLanguage();
  const texts = planDesk.review;
  const { task, submitted } = waiting;
  const { row } = task;
  const period = planNames.period(submitted.period);
  const value = submitted.value === null ? texts.noValue : formatValue(submitted.value, row.target?.unit ?? '', language);
  const facts = [
    planDesk.desk.number(row.number),
    period,
    texts.round(submitted.round),
    texts.by(submitted.submittedBy, submitted.submittedOn),
  ];
  return (
    <header className={styles.head}>
      <input
        type="checkbox"
        checked={isSelected}
        aria-label={texts.select(row.number, period)}
        onChange={() => {
          onSelect(submitted.id);
        }}
      />
      <div>
        {isCurrent ? (
          <Link to={`/plans/${task.planId}/commitments/${row.id}`} lang="zh-CN" className={styles.said}>
            {row.text}
          </Link>
        ) : (
          <button
            type="button"
            className={styles.said}
            onClick={() => {
              onOpen(submitted.id);
            }}
            lang="zh-CN"
          >
            {row.text}
          </button>
        )}
        <p>{facts.join(' · ')}</p>
      </div>
      <strong lang="zh-CN">{value}</strong>
      <LightMark light={row.judgement.light} small />
    </header>
  );
}

/** Moving by keys keeps the open card in sight; the first one, open from the start, stays where it is. */
function useInView(isCurrent: boolean) {
  const card = useRef<HTMLElement>(null);
  const was = useRef(isCurrent);
  useEffect(() => {
    if (isCurrent && !was.current) card.current?.scrollIntoView({ block: 'nearest' });
    was.current = isCurrent;
  }, [isCurrent]);
  return card;
}
