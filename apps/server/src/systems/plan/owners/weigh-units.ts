import { gramsOf, likeness, rarity } from './grams.js';

/** A unit that may answer for a commitment. */
export interface OwningUnit {
  id: string;
  name: string;
  parentId: string | null;
  kind: 'department' | 'street' | 'other';
  /** Its statement of duties (三定规定), in its own words. */
  duties: string;
}

/** What somebody decided before: this text is led by this unit. */
export interface Learned {
  text: string;
  unitId: string;
  /** The headings above it, where they are known: tasks of one section often have one lead. */
  heading?: string;
}

/** What speaks for a unit, each 0 or more. */
export interface Features {
  /** BM25 of the commitment's own words in the unit's name and duties. */
  duties: number;
  /** The same of the headings above it. */
  heading: number;
  /** Likeness to what the unit was given before, squared so that only what is near counts: the best, plus a little of the next. */
  learned: number;
  /** Share of what was given out under the same heading that went to the unit, drawn toward 0 where it was little. */
  section: number;
  /** 1 where the text itself names the unit. */
  named: number;
}

/** A unit weighed for one commitment. */
export interface Weighed {
  unit: OwningUnit;
  features: Features;
  /** What was given to it before and is nearest, with its likeness. */
  nearest: { text: string; likeness: number } | null;
}

/** Saturation and length of BM25; the customary values. */
const K1 = 1.2;
const B = 0.5;
const NEIGHBOURS = 6;

/** 区住房建设局 and 示例区住房和建设局 are one name; a street is named by its full name only. */
export const nameCore = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s和与及]/g, '')
    .replace(/^(?:.*?[区县市])(?=.{3,})/, '');

/** Weighs units for commitments by their duties and by what was decided before. Pure; build once, ask often. */
export function weighUnits(units: readonly OwningUnit[], learned: readonly Learned[]) {
  const docs = units.map(({ name, duties }) => gramsOf(`${name}，${duties}`));
  const weigh = rarity(docs);
  const sizes = docs.map((doc) => [...doc.values()].reduce((sum, n) => sum + n, 0));
  const mean = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
  const past = learned.map((each) => ({ ...each, grams: gramsOf(each.text) }));
  const weighText = rarity([...docs, ...past.map(({ grams }) => grams)]);
  const bm25 = (grams: ReadonlyMap<string, number>, i: number): number => {
    let sum = 0;
    for (const gram of grams.keys()) {
      const n = docs[i]?.get(gram) ?? 0;
      if (n > 0) sum += (weigh(gram) * n * (K1 + 1)) / (n + K1 * (1 - B + (B * (sizes[i] ?? 0)) / mean));
    }
    return sum;
  };
  return (text: string, heading: string): Weighed[] => {
    const own = gramsOf(text);
    const above = gramsOf(heading);
    const near = past
      .map((each) => ({ ...each, likeness: likeness(own, each.grams, weighText) }))
      .filter((each) => each.likeness > 0)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, NEIGHBOURS);
    const beside = learned.filter((each) => each.heading === heading);
    const said = text.normalize('NFKC').replace(/[\s和与及]/g, '');
    return units.map((unit, i) => {
      const given = near.filter(({ unitId }) => unitId === unit.id);
      const core = nameCore(unit.name);
      return {
        unit,
        features: {
          duties: bm25(own, i),
          heading: bm25(above, i),
          learned: given.reduce((sum, each, n) => sum + each.likeness ** 2 / (n + 1), 0),
          section: beside.filter(({ unitId }) => unitId === unit.id).length / (beside.length + 1),
          named: core.length >= 3 && said.includes(core) ? 1 : 0,
        },
        nearest: given[0] === undefined ? null : { text: given[0].text, likeness: given[0].likeness },
      };
    });
  };
}
