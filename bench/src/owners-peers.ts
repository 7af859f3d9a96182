import type { Learned, OwningUnit } from '@luoshi/server/owners';

/** A ranking of unit ids for a text, the likeliest first; empty where nothing speaks for any. */
export type Rank = (text: string) => string[];

const order = (units: readonly OwningUnit[], score: (unit: OwningUnit) => number): string[] =>
  units
    .map((unit) => ({ id: unit.id, score: score(unit) }))
    .filter((each) => each.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);

/** All that is known of a unit as one text: name, duties, what was given to it before. */
const known = (unit: OwningUnit, learned: readonly Learned[]): string =>
  [unit.name, unit.duties, ...learned.filter(({ unitId }) => unitId === unit.id).map(({ text }) => text)].join('。');

function longestCommon(a: string, b: string): number {
  let best = 0;
  let before = new Array<number>(b.length + 1).fill(0);
  for (const char of a) {
    const row = new Array<number>(b.length + 1).fill(0);
    for (let j = 1; j <= b.length; j++) {
      if (char === b.charAt(j - 1)) row[j] = (before[j - 1] ?? 0) + 1;
      best = Math.max(best, row[j] ?? 0);
    }
    before = row;
  }
  return best;
}

/** The unit with the longest stretch in common with the text: how an office searches the duties. */
export function byLongestCommon(units: readonly OwningUnit[], learned: readonly Learned[]): Rank {
  const texts = new Map(units.map((unit) => [unit.id, known(unit, learned)]));
  return (text) => order(units, ({ id }) => longestCommon(text, texts.get(id) ?? ''));
}

const pairs = (text: string): Set<string> => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

/** The unit that shares most pairs of characters with the text: keyword overlap without weights. */
export function byOverlap(units: readonly OwningUnit[], learned: readonly Learned[]): Rank {
  const sets = new Map(units.map((unit) => [unit.id, pairs(known(unit, learned))]));
  return (text) => order(units, ({ id }) => [...pairs(text)].filter((pair) => sets.get(id)?.has(pair)).length);
}
