import type { PlanDetail } from '@luoshi/server/plan';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { filtersOf, passing, type Filters } from './filters.js';
import { sectionsOf, type Section } from './headings.js';

/** What the address of a plan's page says, and how to change it. */
export interface PlanView {
  filters: Filters;
  sections: Section[];
  /** How many commitments the filters let through. */
  shown: number;
  /** Sets query parameters; null removes one. */
  set: (changes: Record<string, string | null>) => void;
}

/** The address carries the filters and the words looked for, so that it can be handed on. */
export function usePlanView(plan: PlanDetail): PlanView {
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
  const filters = useMemo(() => filtersOf(query), [query]);
  // The box stays quick while hundreds of lines are drawn anew.
  const applied = useDeferredValue(filters);
  const rows = useMemo(() => passing(plan.commitmentRows, applied), [plan.commitmentRows, applied]);
  const sections = useMemo(() => sectionsOf(rows), [rows]);
  return { filters, sections, shown: rows.length, set };
}
