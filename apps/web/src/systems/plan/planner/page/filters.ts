import type { CommitmentRow, Light } from '@luoshi/server/plan';
import type { Kind } from '@luoshi/reader';
import { LIGHTS } from '../../parts/lights.js';

export const KINDS: readonly Kind[] = ['metric', 'milestone', 'activity'];
export const STATES = ['pending', 'open', 'closed'] as const;
export type RowState = (typeof STATES)[number];

/** The unit filter's value for what nobody leads. */
export const NO_UNIT = 'none';

/** What the planner asks to see; null asks for everything. */
export interface Filters {
  light: Light | null;
  kind: Kind | null;
  /** A unit's id, or `NO_UNIT`. */
  unit: string | null;
  state: RowState | null;
  /** A heading's path; what stands under it passes too. */
  heading: string | null;
  words: string;
}

/** Reads the filters from an address; a value that means nothing counts as none. */
export function filtersOf(query: URLSearchParams): Filters {
  return {
    light: pick(LIGHTS, query.get('light')),
    kind: pick(KINDS, query.get('kind')),
    unit: query.get('unit'),
    state: pick(STATES, query.get('state')),
    heading: query.get('heading'),
    words: query.get('q') ?? '',
  };
}

function pick<Value extends string>(values: readonly Value[], value: string | null): Value | null {
  return values.find((candidate) => candidate === value) ?? null;
}

/** True where any filter is set. */
export function isFiltering({ words, ...others }: Filters): boolean {
  return words.trim() !== '' || Object.values(others).some((value) => value !== null);
}

/** True where a heading is the other or stands under it. */
export function isUnder(heading: string, above: string): boolean {
  return heading === above || heading.startsWith(`${above} > `);
}

/** The rows that every filter lets through, in their order. A bare number also finds the commitment of that number. */
export function passing(rows: readonly CommitmentRow[], filters: Filters): CommitmentRow[] {
  const words = filters.words.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const [number] = words.length === 1 && /^\d{1,5}$/.test(words[0] ?? '') ? words : [];
  return rows.filter(
    (row) =>
      (filters.light === null || row.judgement.light === filters.light) &&
      (filters.kind === null || row.kind === filters.kind) &&
      (filters.unit === null || (row.leadUnit?.id ?? NO_UNIT) === filters.unit) &&
      (filters.state === null || isIn(filters.state, row)) &&
      (filters.heading === null || isUnder(row.heading, filters.heading)) &&
      (number === undefined ? hasAll(row, words) : row.number === Number(number) || hasAll(row, words)),
  );
}

function isIn(state: RowState, row: CommitmentRow): boolean {
  if (state === 'pending') return row.hasPending;
  return (state === 'closed') === (row.closedOn !== null);
}

function hasAll(row: CommitmentRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const units = [row.leadUnit, ...row.supportingUnits].map((unit) => unit?.name ?? '').join(' ');
  const hay = `${row.text} ${row.heading} ${units}`.toLowerCase();
  return words.every((word) => hay.includes(word));
}
