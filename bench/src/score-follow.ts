import type { Followed, FollowStatus, Span } from '@luoshi/reader';
import { overlap, share } from './match.js';

/** What became of one target, as a careful reader marked it; spans of the first report and, in `evidence`, of the next. */
export interface MarkedFollow {
  target_quote: string;
  target_start: number;
  target_end: number;
  status: FollowStatus;
  evidence: (Span & { quote: string })[];
}

/** Every number 0 to 1. */
export interface FollowScore {
  /** Targets whose commitment was found at all. */
  located: number;
  /** Of the targets of which something is said: the right passage stands first, or among the first five. */
  recallAt1: number;
  recallAt5: number;
  silentPrecision: number;
  silentRecall: number;
  /** Same status, met and exceeded counting as one. */
  status: number;
}

/** The share of the shorter span that two spans have in common. */
function common(a: Span, b: Span): number {
  return overlap(a, b) / Math.min(a.end - a.start, b.end - b.start);
}

function verdict(status: FollowStatus | undefined): string {
  return status === 'met' || status === 'exceeded' ? 'kept' : (status ?? 'not located');
}

/** Scores what `follow` says against hand-made marks. */
export function scoreFollow(marked: readonly MarkedFollow[], found: readonly Followed[]): FollowScore {
  const rows = marked.map((mark) => {
    const target = { start: mark.target_start, end: mark.target_end };
    const [followed] = found
      .filter(({ commitment }) => common(commitment, target) >= 0.5)
      .sort((a, b) => overlap(b.commitment, target) - overlap(a.commitment, target));
    const rank = followed?.evidence.findIndex((passage) => mark.evidence.some((span) => common(passage, span) >= 0.5)) ?? -1;
    return { mark, status: followed?.status, rank };
  });
  const spokenOf = rows.filter(({ mark }) => mark.evidence.length > 0);
  return {
    located: share(rows, ({ status }) => status !== undefined),
    recallAt1: share(spokenOf, ({ rank }) => rank === 0),
    recallAt5: share(spokenOf, ({ rank }) => rank >= 0 && rank < 5),
    silentPrecision: share(
      rows.filter(({ status }) => status === 'silent'),
      ({ mark }) => mark.status === 'silent',
    ),
    silentRecall: share(
      rows.filter(({ mark }) => mark.status === 'silent'),
      ({ status }) => status === 'silent',
    ),
    status: share(rows, ({ mark, status }) => verdict(mark.status) === verdict(status)),
  };
}
