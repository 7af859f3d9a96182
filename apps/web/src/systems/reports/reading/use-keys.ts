import { useEffect, useRef } from 'react';
import type { ReportIndex } from '../index-report.js';
import { neighbour } from './selection.js';
import { useCorrections } from './use-corrections.js';
import type { Moves } from './use-moves.js';
import type { View } from './use-view.js';

interface Around {
  index: ReportIndex;
  view: View;
  moves: Moves;
  onHelp: () => void;
}

/** The keys of the reading page. They are silent while a person writes, and while a dialog is open. */
export function useKeys(around: Around): void {
  const corrections = useCorrections();
  const latest = useRef({ ...around, corrections });
  useEffect(() => {
    latest.current = { ...around, corrections };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (isElsewhere(event.target)) return;
      const act = actions[event.key];
      if (!act) return;
      event.preventDefault();
      act(latest.current);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}

type Latest = Around & { corrections: ReturnType<typeof useCorrections> };

const step =
  (by: 1 | -1) =>
  ({ moves }: Latest): void => {
    moves.step(by);
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>('[data-commitment][aria-pressed="true"]')?.focus({ preventScroll: true });
    });
  };

const actions: Record<string, (latest: Latest) => void> = {
  j: step(1),
  ArrowDown: step(1),
  k: step(-1),
  ArrowUp: step(-1),
  '/': () => {
    document.getElementById('find')?.focus();
  },
  '?': ({ onHelp }) => {
    onHelp();
  },
  Escape: ({ moves }) => {
    moves.select(null);
  },
  a: (latest) => {
    correct(latest, 'accept');
  },
  x: (latest) => {
    correct(latest, 'reject');
  },
};

function correct({ view, index, moves, corrections }: Latest, action: 'accept' | 'reject'): void {
  const { selected } = view;
  if (selected?.what !== 'commitment' || corrections.isBusy || !corrections.may) return;
  const { start, end } = selected.commitment;
  const next = neighbour(index.commitments, selected.commitment, 1);
  corrections.send({ action, at: { layer: 'commitment', start, end } }, () => {
    if (action === 'reject') moves.select(next ?? null);
  });
}

function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"]')) return true;
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}
