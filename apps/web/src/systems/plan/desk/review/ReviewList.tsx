import { Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../../../core/i18n/language.js';
import { acceptReturn } from '../../api.js';
import { sentenceOf, useAct } from '../use-act.js';
import { ReviewCard } from './ReviewCard.js';
import { useReviewKeys } from './use-review-keys.js';
import type { Waiting } from './waiting.js';
import styles from './review.module.css';

/** Returns to review, one open at a time; several can be accepted at once. */
export function ReviewList({ waiting }: { waiting: readonly Waiting[] }) {
  const texts = useTexts().planDesk.review;
  const [chosen, setChosen] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [sendingBack, setSendingBack] = useState<string | null>(null);
  const { failures, isBusy, accept } = useAcceptance(waiting);
  const ids = waiting.map(({ submitted }) => submitted.id);
  // Where the one that was open is gone, the next one to do takes its place.
  const current = ids.find((id) => id === chosen) ?? ids[0] ?? null;
  const picked = ids.filter((id) => selected.has(id));
  const toggle = (id: string): void => {
    setSelected((now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]));
  };
  const step = (by: 1 | -1): void => {
    setChosen(ids[Math.min(Math.max(ids.indexOf(current ?? '') + by, 0), ids.length - 1)] ?? null);
  };
  const withCurrent = (deed: (id: string) => void) => () => {
    if (current !== null && !isBusy) deed(current);
  };
  useReviewKeys({
    step,
    accept: withCurrent((id) => void accept([id])),
    sendBack: withCurrent(setSendingBack),
    select: withCurrent(toggle),
  });
  return (
    <>
      <p className={styles.keys}>{texts.keys}</p>
      {waiting.length > 1 && (
        <Bulk
          selected={picked.length}
          all={waiting.length}
          isBusy={isBusy}
          onSelectAll={(isAll) => {
            setSelected(new Set(isAll ? ids : []));
          }}
          onAccept={() => void accept(picked)}
        />
      )}
      {failures.length > 0 && <Failures failures={failures} />}
      {waiting.map((one) => (
        <ReviewCard
          key={one.submitted.id}
          waiting={one}
          isCurrent={one.submitted.id === current}
          isSelected={selected.has(one.submitted.id)}
          isSendingBack={sendingBack === one.submitted.id}
          isBusy={isBusy}
          onOpen={setChosen}
          onSelect={toggle}
          onAccept={(id) => void accept([id])}
          onSendBack={setSendingBack}
        />
      ))}
    </>
  );
}

interface BulkProps {
  selected: number;
  all: number;
  isBusy: boolean;
  onSelectAll: (isAll: boolean) => void;
  onAccept: () => void;
}

function Bulk({ selected, all, isBusy, onSelectAll, onAccept }: BulkProps) {
  const texts = useTexts().planDesk.review;
  return (
    <div className={styles.bulk}>
      <label>
        <input
          type="checkbox"
          checked={selected === all}
          onChange={(event) => {
            onSelectAll(event.target.checked);
          }}
        />
        {texts.selectAll}
      </label>
      <Button disabled={selected === 0} loading={isBusy} onClick={onAccept}>
        {texts.acceptSelected(selected)}
      </Button>
    </div>
  );
}

function Failures({ failures }: { failures: readonly string[] }) {
  const texts = useTexts().planDesk.review;
  return (
    <div role="alert" className={styles.failures}>
      <p>{texts.someFailed(failures.length)}</p>
      <ul>
        {failures.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}

interface Acceptance {
  /** What the server said of each that could not be accepted, with its commitment. */
  failures: string[];
  isBusy: boolean;
  accept: (ids: readonly string[]) => Promise<void>;
}

/** Accepts one after the other; one that fails does not keep the others back, and is told. */
function useAcceptance(waiting: readonly Waiting[]): Acceptance {
  const { review, desk } = useTexts().planDesk;
  const { act, isBusy } = useAct();
  const [failures, setFailures] = useState<string[]>([]);
  const accept = async (ids: readonly string[]): Promise<void> => {
    const failed: string[] = [];
    const work = async (): Promise<void> => {
      for (const id of ids) {
        try {
          await acceptReturn(id);
        } catch (error) {
          const number = waiting.find(({ submitted }) => submitted.id === id)?.task.row.number ?? 0;
          failed.push(`${desk.number(number)}: ${error instanceof Error ? sentenceOf(error) : String(error)}`);
        }
      }
      // Nothing was accepted: there is nothing to celebrate.
      if (failed.length === ids.length) throw new Error(failed.join(' '));
    };
    await act(work, review.accepted(ids.length), true);
    setFailures(failed);
  };
  return { failures, isBusy, accept };
}
