import type { Judgement, Target } from '@luoshi/server/plan';

/** Rules of what has to be kept up all year: its progress is the share of the year gone, times how much of the target is reached. */
const KEPT_UP = new Set(['rate-on-target', 'rate-below', 'rate-far-below', 'holding', 'slipping', 'lost']);

/**
 * Where the schedule expects a metric to be, on the scale of its progress: 0 to 1; null where nothing can be said. The way's start is
 * worked out from the progress itself, for it may be last year's result or the first figure reported.
 */
export function scheduleMark({ expected, actual, progress, rule }: Judgement, target: Target | null): number | null {
  if (target === null || expected === null || actual === null || progress === null) return null;
  if (KEPT_UP.has(rule) || target.change === 'growth') {
    const reached = Math.min(1, actual / target.value);
    return reached > 0 && Number.isFinite(reached) ? clamp(progress / reached) : null;
  }
  const from = progress === 1 ? 0 : (actual - progress * target.value) / (1 - progress);
  const mark = (expected - from) / (target.value - from);
  return Number.isFinite(mark) ? clamp(mark) : null;
}

const clamp = (share: number): number => Math.min(Math.max(share, 0), 1);
