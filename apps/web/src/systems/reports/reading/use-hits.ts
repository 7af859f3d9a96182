import type { Span } from '@luoshi/reader';
import { useDeferredValue, useMemo, useState } from 'react';
import { findHits } from './search.js';

/** The places where the words looked for stand, and which of them the reader is at. */
export interface Hits {
  all: readonly Span[];
  current: Span | null;
  /** 1 for the first. */
  number: number;
  move: (by: 1 | -1) => void;
}

/** Typing stays swift: the text is searched for the words as they were a moment ago. */
export function useHits(text: string, words: string): Hits {
  const settled = useDeferredValue(words);
  const all = useMemo(() => findHits(text, settled), [text, settled]);
  const [place, setPlace] = useState({ words: settled, at: 0 });
  const at = place.words === settled ? Math.min(place.at, Math.max(all.length - 1, 0)) : 0;
  return {
    all,
    current: all[at] ?? null,
    number: at + 1,
    move: (by) => {
      if (all.length > 0) setPlace({ words: settled, at: (at + by + all.length) % all.length });
    },
  };
}
