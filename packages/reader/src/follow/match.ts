import { likeness } from '../links/likeness.js';
import { measureForms } from '../links/measure.js';
import { unitKind } from '../links/unit.js';
import type { Figure } from '../types.js';
import type { Passage } from './passages.js';
import type { PassageIndex } from './search.js';
import type { Strand } from './strands.js';

/** A passage held to be what the next report says of a strand. */
export interface Match {
  passage: Passage;
  /** 0 to 1. */
  score: number;
  /** The figure promised and the figure reported, where they measure the same. */
  figures: { promised: Figure; reported: Figure; likeness: number } | null;
  because: string[];
}

/** Passages looked at for one strand. */
const LOOKED_AT = 16;
/** Two figures measure the same from this likeness on. */
const SAME_MEASURE = 0.55;

/** The passages that may speak of `strand`, best first. */
export function matchStrand(strand: Strand, index: PassageIndex): Match[] {
  const text = withoutFigures(strand);
  return index
    .search(text, LOOKED_AT)
    .map(({ passage, coverage, mass, longest }) => {
      const figures = pairFigures(strand, passage);
      const named = coverage * Math.min(1, mass / ENOUGH_MASS);
      const measured = figures ? figures.likeness : 0;
      return {
        passage,
        score: Math.min(1, Math.max(named, measured)),
        figures,
        because: [...(longest.length >= 2 ? [`follow-name:${longest}`] : []), ...(figures ? [`follow-measure:${figures.reported.measure}`] : [])],
      };
    })
    .sort((a, b) => b.score - a.score || a.passage.start - b.passage.start);
}

/** Rare pieces worth this much are enough for a name: two or three pieces that stand nowhere else. */
const ENOUGH_MASS = 1;

/** The strand's text with its figures blanked out: numbers and classifiers find nothing. */
function withoutFigures(strand: Strand): string {
  return strand.figures.reduce((text, figure) => text.replace(figure.quote, '|'), strand.text);
}

function pairFigures(strand: Strand, passage: Passage): Match['figures'] {
  let best: Match['figures'] = null;
  for (const promised of strand.figures) {
    for (const reported of passage.figures) {
      if (unitKind(promised.unit) !== unitKind(reported.unit)) continue;
      const alike = measuresAlike(promised.measure, reported.measure);
      const worth = promised.change === reported.change ? alike : alike * 0.9;
      if (alike >= SAME_MEASURE && (!best || worth > best.likeness)) best = { promised, reported, likeness: worth };
    }
  }
  return best;
}

function measuresAlike(a: string, b: string): number {
  let best = 0;
  for (const x of measureForms(a)) for (const y of measureForms(b)) best = Math.max(best, likeness(x, y, () => 1));
  return best;
}
