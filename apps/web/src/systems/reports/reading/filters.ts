import type { Certainty, Commitment, FindingRule, Kind, Part } from '@luoshi/reader';
import type { ReportIndex } from '../index-report.js';

export const kindList: readonly Kind[] = ['metric', 'milestone', 'activity'];
export const certaintyList: readonly Certainty[] = ['firm', 'aspire'];
export const partList: readonly Part[] = ['target', 'result'];
export const ruleList: readonly FindingRule[] = [
  'target-below-result',
  'growth-mismatch',
  'parts-total',
  'two-values',
  'unit-changed',
  'duplicate',
  'uncheckable',
  'hedged-headline',
  'result-without-target',
];

/** What the reader asks to see; null asks for everything. */
export interface Filters {
  kind: Kind | null;
  certainty: Certainty | null;
  part: Part | null;
  heading: string | null;
  finding: FindingRule | 'any' | null;
}

/** Reads the filters from an address; a value that means nothing counts as none. */
export function filtersOf(query: URLSearchParams): Filters {
  return {
    kind: pick(kindList, query.get('kind')),
    certainty: pick(certaintyList, query.get('certainty')),
    part: pick(partList, query.get('part')),
    heading: query.get('heading'),
    finding: pick(['any', ...ruleList] as const, query.get('finding')),
  };
}

function pick<Value extends string>(values: readonly Value[], value: string | null): Value | null {
  return values.find((candidate) => candidate === value) ?? null;
}

/** The commitments that the filters let through, in order; null where no filter is set. */
export function passing(index: ReportIndex, filters: Filters): ReadonlySet<string> | null {
  if (Object.values(filters).every((value) => value === null)) return null;
  const under = filters.heading === null ? null : index.headingsUnder(filters.heading);
  const passes = (commitment: Commitment): boolean =>
    (filters.kind === null || commitment.kind === filters.kind) &&
    (filters.certainty === null || commitment.certainty === filters.certainty) &&
    (filters.part === null || commitment.part === filters.part) &&
    (under === null || (commitment.headingId !== null && under.has(commitment.headingId))) &&
    (filters.finding === null || index.findingsOf(commitment).some(({ rule }) => filters.finding === 'any' || rule === filters.finding));
  return new Set(index.commitments.filter(passes).map(({ id }) => id));
}
