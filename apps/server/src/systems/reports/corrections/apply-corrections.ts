import type { Reading } from '@luoshi/reader';
import type { Refusal } from '../errors.js';
import type { NewCorrection } from './correction.js';
import { Draft } from './draft.js';
import { addCommitment, editCommitment, mergeCommitments, splitCommitment } from './commitments.js';
import { addFigure, editFigure } from './figures.js';

export interface Corrected {
  /** The reading as the reader gave it. */
  raw: Reading;
  /** The reading with the corrections applied: marks in order, none crossing another. */
  reading: Reading;
  /** Ids of marks a person accepted or changed. */
  confirmed: string[];
  /** The corrections that could not be applied, by number, with the reason. */
  refusals: ReadonlyMap<number, Refusal>;
}

/**
 * Applies corrections to a reading of `text`, in the order given. A correction whose mark is not there any more, or that would make
 * marks cross, is passed over and named in `refusals`; the others still apply. Pure: `raw` is not changed.
 */
export function applyCorrections(raw: Reading, text: string, corrections: { n: number; correction: NewCorrection }[]): Corrected {
  const draft = new Draft(raw, text);
  const refusals = new Map<number, Refusal>();
  for (const { n, correction } of corrections) {
    const refusal = apply(draft, correction);
    if (refusal) refusals.set(n, refusal);
  }
  return { raw, reading: corrections.length === 0 ? raw : draft.reading(), confirmed: draft.confirmed(), refusals };
}

function apply(draft: Draft, correction: NewCorrection): Refusal | undefined {
  const { at } = correction;
  if (correction.action === 'add') return at.layer === 'figure' ? addFigure(draft, at) : addCommitment(draft, correction);
  const mark = draft.find(at);
  if (!mark) return 'mark-gone';
  switch (correction.action) {
    case 'accept':
      draft.confirm(mark.id);
      return undefined;
    case 'reject':
      draft.remove(at.layer, mark.id);
      return undefined;
    case 'edit':
      return at.layer === 'figure' ? editFigure(draft, mark.id, correction.to) : editCommitment(draft, mark.id, correction.to);
    case 'split':
      return at.layer === 'figure' ? 'cannot-split' : splitCommitment(draft, mark.id, correction.where);
    case 'merge':
      return mergeCommitments(draft, [at, ...correction.with]);
  }
}
