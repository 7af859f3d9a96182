import { useSearchParams } from 'react-router';
import type { Light, PublicCommitmentRow } from '@luoshi/server/plan';

type Kind = PublicCommitmentRow['kind'];

/** What is looked at of a plan; it stands in the address, so that it can be sent on. */
export interface Filter {
  light: Light | null;
  kind: Kind | null;
  unit: string | null;
  words: string;
}

/** The rows that fit. */
export function filterRows(rows: readonly PublicCommitmentRow[], { light, kind, unit, words }: Filter): PublicCommitmentRow[] {
  const wanted = words.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (light === null || row.judgement.light === light) &&
      (kind === null || row.kind === kind) &&
      (unit === null || row.leadUnit?.id === unit) &&
      (wanted === '' || `${String(row.number)} ${row.heading} ${row.text}`.toLowerCase().includes(wanted)),
  );
}

const LIGHTS: readonly string[] = ['green', 'amber', 'red', 'grey'] satisfies Light[];
const KINDS: readonly string[] = ['metric', 'milestone', 'activity'] satisfies Kind[];

/** The filter as the address has it, and how to change it. */
export function useFilter(): [Filter, (change: Partial<Filter>) => void] {
  const [query, setQuery] = useSearchParams();
  const light = query.get('light');
  const kind = query.get('kind');
  const filter: Filter = {
    light: light !== null && LIGHTS.includes(light) ? (light as Light) : null,
    kind: kind !== null && KINDS.includes(kind) ? (kind as Kind) : null,
    unit: query.get('unit'),
    words: query.get('words') ?? '',
  };
  const change = (next: Partial<Filter>): void => {
    setQuery(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [key, value] of Object.entries(next)) {
          if (value === null || value === '') after.delete(key);
          else after.set(key, value);
        }
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  return [filter, change];
}
