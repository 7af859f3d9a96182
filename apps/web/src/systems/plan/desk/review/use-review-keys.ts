import { useEffect, useRef } from 'react';

interface Deeds {
  step: (by: 1 | -1) => void;
  accept: () => void;
  sendBack: () => void;
  select: () => void;
}

/** The reviewer's keys: j and k move, a accepts, r sends back, x selects. They are silent while a person writes or a dialog is open. */
export function useReviewKeys(deeds: Deeds): void {
  const latest = useRef(deeds);
  useEffect(() => {
    latest.current = deeds;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isElsewhere(event.target)) return;
      const deed = actions[event.key];
      if (!deed) return;
      event.preventDefault();
      deed(latest.current);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}

const actions: Record<string, (deeds: Deeds) => void> = {
  j: ({ step }) => {
    step(1);
  },
  k: ({ step }) => {
    step(-1);
  },
  a: ({ accept }) => {
    accept();
  },
  r: ({ sendBack }) => {
    sendBack();
  },
  x: ({ select }) => {
    select();
  },
};

function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"]')) return true;
  if (!(target instanceof HTMLElement)) return false;
  const isBox = target instanceof HTMLInputElement && target.type === 'checkbox';
  return target.isContentEditable || (!isBox && ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}
