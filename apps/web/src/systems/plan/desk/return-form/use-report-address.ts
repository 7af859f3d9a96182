import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Place } from './draft.js';

const KEY = 'report';

interface ReportAddress {
  /** The return that is being filled in; null where none is. */
  place: Place | null;
  open: (place: Place) => void;
  close: () => void;
}

/** The return form stands in the page's address, so that a phone's way back closes it and a reload keeps it. */
export function useReportAddress(): ReportAddress {
  const [params, setParams] = useSearchParams();
  const written = params.get(KEY);
  const place = useMemo(() => parse(written), [written]);
  const open = useCallback(
    ({ planId, commitmentId, period }: Place) => {
      setParams((now) => new URLSearchParams([...now, [KEY, `${planId}/${commitmentId}/${period}`]]));
    },
    [setParams],
  );
  const close = useCallback(() => {
    setParams((now) => new URLSearchParams([...now].filter(([name]) => name !== KEY)), { replace: true });
  }, [setParams]);
  return { place, open, close };
}

function parse(written: string | null): Place | null {
  const [planId, commitmentId, period] = written?.split('/') ?? [];
  return planId && commitmentId && period ? { planId, commitmentId, period } : null;
}
