import type { Heading, Span } from '@luoshi/reader';
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { stillAwaited } from './awaited.js';
import type { Hits } from './use-hits.js';
import { addressOf, neighbour } from './selection.js';
import type { View } from './use-view.js';

/** The ways to get about in the report. */
export interface Moves {
  select: (span: Span | null) => void;
  step: (by: 1 | -1) => void;
  jump: (heading: Heading) => void;
}

interface Around {
  article: RefObject<HTMLElement | null>;
  view: View;
  hits: Hits;
}

/** Keeps the text where the reader's attention is: what is selected or found scrolls into sight when it is out of it. */
export function useMoves({ article, view, hits }: Around): Moves {
  const { set, selected, shown } = view;
  const place = selected === null ? null : selected.what === 'commitment' ? selected.commitment : selected.span;
  const address = place && addressOf(place);
  useEffect(() => {
    if (address !== null) bringIntoSight(article.current, '[aria-pressed="true"], [data-passage]');
  }, [address, article]);

  const hit = hits.current?.start;
  useEffect(() => {
    if (hit !== undefined) bringIntoSight(article.current, '[data-current]');
  }, [hit, article]);

  // A key pressed twice in a row must not wait for the page to show the first step, nor go back to it when it does.
  const now = useRef({ place, shown });
  const asked = useRef<string[]>([]);
  useEffect(() => {
    asked.current = stillAwaited(asked.current, address ?? '');
  }, [address]);
  useEffect(() => {
    now.current = { place: asked.current.length > 0 ? now.current.place : place, shown };
  }, [place, shown]);
  const select = useCallback(
    (span: Span | null) => {
      const next = span && addressOf(span);
      asked.current.push(next ?? '');
      now.current = { ...now.current, place: span };
      set({ c: next });
    },
    [set],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const next = neighbour(now.current.shown, now.current.place, by);
      if (next) select(next);
    },
    [select],
  );
  const jump = useCallback(
    ({ id }: Heading) => {
      article.current?.querySelector(`[data-heading="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'start' });
    },
    [article],
  );
  return { select, step, jump };
}

function bringIntoSight(article: HTMLElement | null, selector: string): void {
  const element = article?.querySelector(selector);
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 130 || bottom > window.innerHeight - 110) element.scrollIntoView({ block: 'center' });
}
