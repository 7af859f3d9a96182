import type { CommitmentDetail, ReturnView } from '@luoshi/server/plan';
import { useCallback, useMemo, useState } from 'react';
import { RequestError } from '../../../../core/api/request.js';
import { useTexts } from '../../../../core/i18n/language.js';
import { submitReturn } from '../../api.js';
import { useAct } from '../use-act.js';
import { findDoubt, scaleFor, type Doubt } from './doubts.js';
import { draftFrom, dropDraft, emptyDraft, findDraft, keepDraft, toReturn, valueOf, type Draft, type Place } from './draft.js';

/** What is known about the period that the value is held against. */
export interface Around {
  expected: number | null;
  last: { period: string; value: number } | null;
  /** Submissions for the period, newest first. */
  rounds: ReturnView[];
}

export interface ReturnForm {
  draft: Draft;
  /** Changes fields; the draft is kept in the browser as it changes. */
  change: (change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => void;
  around: Around;
  doubt: Doubt | undefined;
  /** True where the value, or the light where none is written, is behind the schedule. */
  isBehind: boolean;
  problem: string | null;
  /** The server's words where somebody else has submitted meanwhile. */
  conflict: string | null;
  isBusy: boolean;
  /** True while nothing was changed since the form was opened empty. */
  isUntouched: boolean;
  submit: (isSending: boolean) => Promise<void>;
  discard: () => void;
  takeOver: (earlier: ReturnView) => void;
}

/** The return being filled in for a place; `onDone` once the server has it. */
export function useReturnForm(detail: CommitmentDetail, place: Place, onDone: () => void): ReturnForm {
  const { form: texts } = useTexts().planDesk;
  const { act, isBusy } = useAct();
  const around = useMemo(() => aroundOf(detail, place.period), [detail, place.period]);
  const scale = scaleFor(detail.target);
  const [draft, setDraft] = useState(() => findDraft(place) ?? emptyDraft(scale));
  const [seenRounds, setSeenRounds] = useState(around.rounds.length);
  const [problem, setProblem] = useState<string | null>(null);
  const [conflict, setConflict] = useState<string | null>(null);
  const change = useCallback<ReturnForm['change']>(
    (what) => {
      setDraft((now) => {
        const next = { ...now, ...(typeof what === 'function' ? what(now) : what) };
        keepDraft(place, next);
        return next;
      });
    },
    [place],
  );
  const value = valueOf(draft);
  const submit = async (isSending: boolean): Promise<void> => {
    const wrong = isSending ? texts.problems.uploading : problemOf(draft, detail, texts.problems);
    setProblem(wrong);
    if (wrong !== null) return;
    // Who sends again after being told of another has seen it.
    const seen = conflict === null ? seenRounds : around.rounds.length;
    setSeenRounds(seen);
    const error = await act(
      () => submitReturn(place.planId, place.commitmentId, toReturn(draft, place.period, seen)),
      texts.submitted,
      true,
    );
    if (error === undefined) {
      dropDraft(place);
      onDone();
    } else if (error instanceof RequestError && error.status === 409) setConflict(error.sentence);
    else setProblem(error instanceof RequestError ? error.sentence : error.message);
  };
  const replace = (next: Draft): void => {
    dropDraft(place);
    setDraft(next);
    setProblem(null);
  };
  return {
    ...{ draft, change, around, problem, conflict, isBusy, submit },
    doubt: doubtOf(value, detail, around),
    isBehind: isBehind(value, detail, around),
    isUntouched: JSON.stringify(draft) === JSON.stringify(emptyDraft(scale)),
    discard: () => {
      replace(emptyDraft(scale));
    },
    takeOver: (earlier) => {
      const next = draftFrom(earlier, scale);
      replace(next);
      keepDraft(place, next);
    },
  };
}

function aroundOf({ course, returns }: CommitmentDetail, period: string): Around {
  const before = course.filter((point) => point.period < period && point.actual !== null).at(-1);
  return {
    expected: course.find((point) => point.period === period)?.expected ?? null,
    last: before && before.actual !== null ? { period: before.period, value: before.actual } : null,
    rounds: returns.filter((one) => one.period === period).sort((a, b) => b.round - a.round),
  };
}

function doubtOf(value: number | null, { target }: CommitmentDetail, { last, expected }: Around): Doubt | undefined {
  if (value === null || Number.isNaN(value) || target === null) return undefined;
  return findDoubt(value, { change: target.change, last: last?.value ?? null, expected });
}

function isBehind(value: number | null, { target, judgement }: CommitmentDetail, { expected }: Around): boolean {
  if (value === null || Number.isNaN(value) || target === null || expected === null) {
    return judgement.light === 'red' || judgement.light === 'amber';
  }
  // Of a ceiling, more than expected is what is behind.
  return target.comparator === '<' || target.comparator === '<=' ? value > expected : value < expected;
}

function problemOf(draft: Draft, { target }: CommitmentDetail, words: { text: string; value: string; something: string }): string | null {
  const value = valueOf(draft);
  if (value !== null && Number.isNaN(value)) return words.value;
  if (draft.text.trim() === '') return words.text;
  return target !== null && value === null && draft.grade === null ? words.something : null;
}
