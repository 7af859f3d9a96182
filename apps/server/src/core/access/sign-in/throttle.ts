/** How long one must wait between tries of one kind. */
export interface Pace {
  /** Tries that cost no wait. */
  free: number;
  /** Seconds, at most; the wait doubles from one second up to here. */
  longest: number;
  /** Seconds without a try after which all is forgotten. */
  memory: number;
}

/** A login tried from a device that never signed in with it: all such devices share one count. */
export const UNKNOWN_DEVICE: Pace = { free: 5, longest: 900, memory: 24 * 3600 };
/** A device that signed in with the login before: a count of its own, which no stranger can use up. */
export const KNOWN_DEVICE: Pace = { free: 10, longest: 900, memory: 24 * 3600 };
/** An address, whatever the login. A whole office may stand behind one. */
export const ADDRESS: Pace = { free: 60, longest: 60, memory: 900 };

/** What was counted so far. */
export interface Count {
  tries: number;
  lastAt: Date;
  freeAt: Date;
}

/**
 * Takes one try: the new count, or how many seconds are still to wait. The try is counted before its outcome is known, so that many
 * at once gain nothing.
 */
export function takeTry(count: Count | undefined, pace: Pace, now: Date): { count: Count } | { wait: number } {
  const isForgotten = count === undefined || now.getTime() - count.lastAt.getTime() > pace.memory * 1000;
  if (!isForgotten && count.freeAt > now) return { wait: Math.ceil((count.freeAt.getTime() - now.getTime()) / 1000) };
  const tries = (isForgotten ? 0 : count.tries) + 1;
  return { count: { tries, lastAt: now, freeAt: new Date(now.getTime() + delayAfter(tries, pace) * 1000) } };
}

/** Seconds to wait after so many tries: none for the free ones, then 1, 2, 4 … */
export function delayAfter(tries: number, { free, longest }: Pace): number {
  return tries < free ? 0 : Math.min(2 ** (tries - free), longest);
}
