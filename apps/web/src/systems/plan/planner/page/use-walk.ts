import { useEffect } from 'react';

/**
 * Keys for a long list: j and k move the focus between the elements that match, / goes to the search box (`#find`). Silent while a
 * person writes and while a dialog is open.
 */
export function useWalk(selector: string): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isElsewhere(event.target)) return;
      if (event.key === '/') {
        event.preventDefault();
        document.getElementById('find')?.focus();
      }
      if (event.key === 'j' || event.key === 'k') walk(selector, event.key === 'j' ? 1 : -1);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [selector]);
}

function walk(selector: string, by: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>(selector)];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = at === -1 ? stops.find((stop) => stop.getBoundingClientRect().top >= 0) : stops[at + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

/** True where keys belong to something else: a field, or an open dialog. */
export function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"]')) return true;
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}
