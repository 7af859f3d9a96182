import type { Span } from '@luoshi/reader';
import { useCallback, useEffect, useState, type RefObject } from 'react';
import { spanOfSelection } from './text-selection.js';

const SETTLED_MS = 150;

/** What the reader has marked in the text with mouse, finger or keys; `forget` clears it. */
export function useMarked(article: RefObject<HTMLElement | null>): { marked: Span | null; forget: () => void } {
  const [marked, setMarked] = useState<Span | null>(null);
  useEffect(() => {
    let timer = 0;
    const onChange = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        // A press on a button outside of the text clears no selection, and must find the span still there.
        if (article.current) setMarked(spanOfSelection(article.current, window.getSelection()));
      }, SETTLED_MS);
    };
    document.addEventListener('selectionchange', onChange);
    return () => {
      document.removeEventListener('selectionchange', onChange);
      window.clearTimeout(timer);
    };
  }, [article]);
  const forget = useCallback(() => {
    window.getSelection()?.removeAllRanges();
    setMarked(null);
  }, []);
  return { marked, forget };
}
