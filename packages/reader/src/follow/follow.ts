import type { Evidence, Followed, Reading } from '../types.js';
import { judge, type Verdict } from './judge.js';
import { matchStrand, type Match } from './match.js';
import { findPassages } from './passages.js';
import { indexPassages } from './search.js';
import { findStrands, type Strand } from './strands.js';
import { termsOf } from './terms.js';

/** Evidence kept for one commitment. */
const KEPT = 10;
/** Evidence weaker than this is not shown. */
const WORTH_SHOWING = 0.04;

interface Outcome {
  strand: Strand;
  matches: Match[];
  verdict: Verdict;
}

/**
 * What became of each target of `reading`, as the review of `next` tells it. A target of several projects or figures is
 * followed part by part where the parts fare differently. Pure; never throws; ordered as the targets are.
 */
export function follow(reading: Reading, next: Reading): Followed[] {
  const strands = findStrands(reading);
  const index = indexPassages(
    findPassages(next),
    strands.flat().map((strand) => termsOf(strand.text)),
    next.document.place ?? reading.document.place ?? '',
  );
  return strands.flatMap((parts) => {
    const outcomes = parts.map((strand) => {
      const matches = matchStrand(strand, index);
      return { strand, matches, verdict: judge(strand, matches) };
    });
    return together(outcomes) ? [followed(whole(outcomes))] : outcomes.map(followed);
  });
}

/** A list that ends in 等 names examples of one promise. */
function isOpenList({ commitment }: Strand): boolean {
  const last = commitment.items.at(-1);
  return last !== undefined && commitment.quote.includes(`${last}等`);
}

/** Parts stay apart where they fare differently; figures also where each was reported. */
function together(outcomes: readonly Outcome[]): boolean {
  if (outcomes.length < 2) return false;
  const [first] = outcomes;
  if (first && isOpenList(first.strand)) return true;
  if (!first || outcomes.some(({ verdict }) => verdict.status !== first.verdict.status)) return false;
  return first.verdict.status === 'silent' || first.strand.commitment.items.length > 1;
}

function whole(outcomes: readonly Outcome[]): Outcome {
  const best = outcomes.reduce((a, b) => ((b.matches[0]?.score ?? 0) > (a.matches[0]?.score ?? 0) ? b : a));
  const { commitment } = best.strand;
  const matches = outcomes.flatMap((outcome) => outcome.matches).sort((a, b) => b.score - a.score);
  return { ...best, strand: { ...best.strand, start: commitment.start, end: commitment.end, quote: commitment.quote }, matches };
}

function followed({ strand, matches, verdict }: Outcome): Followed {
  const seen = new Set<number>();
  const evidence: Evidence[] = [];
  for (const { passage, score, because } of matches) {
    if (evidence.length === KEPT || score < WORTH_SHOWING || seen.has(passage.start)) continue;
    seen.add(passage.start);
    evidence.push({ start: passage.start, end: passage.end, quote: passage.quote, score, because });
  }
  const first = evidence[0];
  if (first) first.because = [...first.because, ...verdict.because];
  const { start, end, quote } = strand;
  return { commitment: { id: strand.commitment.id, start, end, quote }, status: verdict.status, evidence, why: verdict.why };
}
