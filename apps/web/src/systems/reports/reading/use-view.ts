import type { Commitment } from '@luoshi/reader';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { ReportIndex } from '../index-report.js';
import { filtersOf, passing, type Filters } from './filters.js';
import { resolveSelection, type Selected } from './selection.js';

/** What the address of the reading page says, and how to change it. */
export interface View {
  filters: Filters;
  words: string;
  withPassedOver: boolean;
  /** Whether commitments have their light's colour, where a plan knows it. */
  withLights: boolean;
  selected: Selected | null;
  /** Ids of the commitments that the filters let through; null where there is no filter. */
  passing: ReadonlySet<string> | null;
  shown: readonly Commitment[];
  /** Sets query parameters; null removes one. */
  set: (changes: Record<string, string | null>) => void;
}

/** The address carries the selection, the filters and the words looked for, so that it can be handed on. */
export function useView(index: ReportIndex): View {
  const [query, setQuery] = useSearchParams();
  const set = useCallback(
    (changes: Record<string, string | null>) => {
      setQuery(
        (old) => {
          const next = new URLSearchParams(old);
          for (const [name, value] of Object.entries(changes)) {
            if (value === null || value === '') next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [setQuery],
  );
  const wanted = ['kind', 'certainty', 'part', 'heading', 'finding'].map((name) => [name, query.get(name) ?? '']);
  // As text, so that the filters stay the same object while only the selection or the words change.
  const asText = new URLSearchParams(wanted.filter(([, value]) => value !== '')).toString();
  const filters = useMemo(() => filtersOf(new URLSearchParams(asText)), [asText]);
  const through = useMemo(() => passing(index, filters), [index, filters]);
  const shown = useMemo(() => (through ? index.commitments.filter(({ id }) => through.has(id)) : index.commitments), [index, through]);
  const address = query.get('c');
  const selected = useMemo(() => resolveSelection(address, index), [address, index]);
  return {
    filters,
    words: query.get('q') ?? '',
    withPassedOver: query.get('passed') === '1',
    withLights: query.get('lights') !== '0',
    selected,
    passing: through,
    shown,
    set,
  };
}
