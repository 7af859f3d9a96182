import type { Database } from '../database/connect.js';
import { holdingName } from './store.js';

/** Work that comes back at intervals, done by one process of those that share the database. */
export interface Jobs {
  /**
   * Does `work` now and then every so many seconds, counted from the end of the last time. Where another process is at it, this turn is
   * left out. The work must be safe to do twice: who is killed in the middle leaves it to the next turn. What it throws is reported, and
   * the next turn comes all the same.
   */
  every(seconds: number, name: string, work: () => Promise<void>): void;
  /** No further turn begins; resolves when the one under way has ended. */
  stop(): Promise<void>;
}

/**
 * @param database any view of the database; only a lock is taken in it
 * @param onError hears which job failed, and why
 */
export function createJobs(database: Database, onError: (name: string, error: unknown) => void): Jobs {
  const timers = new Set<NodeJS.Timeout>();
  const turns = new Set<Promise<void>>();
  let isStopped = false;

  const turn = async (seconds: number, name: string, work: () => Promise<void>): Promise<void> => {
    try {
      await holdingName(database, name, work);
    } catch (error) {
      onError(name, error);
    }
    if (!isStopped) begin(seconds * 1000, seconds, name, work);
  };
  const begin = (wait: number, seconds: number, name: string, work: () => Promise<void>): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      const running = turn(seconds, name, work).finally(() => turns.delete(running));
      turns.add(running);
    }, wait);
    timers.add(timer);
  };
  return {
    every: (seconds, name, work) => {
      if (!isStopped) begin(0, seconds, name, work);
    },
    stop: async () => {
      isStopped = true;
      for (const timer of timers) clearTimeout(timer);
      await Promise.all(turns);
    },
  };
}
