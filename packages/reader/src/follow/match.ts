import { findGenericWords } from '../links/generic.js';
import { likeness } from '../links/likeness.js';
import { isKnownMeasure, measureForm, measureForms, plain, unifySynonyms } from '../links/measure.js';
import { unitKind } from '../links/unit.js';
import type { Figure } from '../types.js';
import type { Passage } from './passages.js';
import type { Hit, PassageIndex } from './search.js';
import { unifyNouns } from './synonyms.js';
import type { Strand } from './strands.js';

/** A figure promised and a figure reported that measure the same. */
export interface FigurePair {
  promised: Figure;
  reported: Figure;
  /** 0 to 1. */
  likeness: number;
}

/** A passage that may be what the next report says of a strand. */
export interface Match {
  passage: Passage;
  /** 0 to 1. */
  score: number;
  figures: FigurePair | null;
  because: string[];
}

/** Passages looked at for one strand. */
const LOOKED_AT = 24;
/** Two figures measure the same from this likeness on. */
const SAME_MEASURE = 0.55;
/** Rarity enough for a match: a match of less, made of common words, counts in proportion. */
const ENOUGH_MASS = 0.6;
/** What each letter of a name found whole adds, and what all of them add at most. */
const LETTER_WORTH = 0.06;
const NAME_WORTH = 0.36;
/** What a letter of a generic noun counts, against a letter of a name. */
const NOUN_LETTER = 0.4;
/** Where figures in different changes measure the same: a stock says something of what was added, but not how much. */
const OTHER_CHANGE = 0.85;

/** What a passage is worth that gives figures, but none for the measure promised. */
const OTHER_FIGURES = 0.8;

/** The passages that may speak of `strand`, best first. */
export function matchStrand(strand: Strand, index: PassageIndex): Match[] {
  return index
    .search(withoutFigures(strand), LOOKED_AT)
    .map((hit) => weighHit(strand, hit))
    .sort((a, b) => b.score - a.score || a.passage.start - b.passage.start);
}

function weighHit(strand: Strand, { passage, coverage, mass, longest }: Hit): Match {
  const figures = pairFigures(strand, passage);
  const shared = coverage * Math.min(1, mass / ENOUGH_MASS);
  const name = Math.min(NAME_WORTH, LETTER_WORTH * lettersOfName(longest));
  const other = !figures && strand.figures.length > 0 && passage.figures.length > 0 ? OTHER_FIGURES : 1;
  const told = speaksOfMeasure(strand, passage) ? other * (1 - (1 - shared) * (1 - name)) : 0;
  const because = longest.length >= 2 ? [`follow-name:${longest}`] : [];
  if (figures) because.push(`follow-measure:${figures.reported.measure}`);
  return { passage, score: Math.max(told, figures?.likeness ?? 0), figures, because };
}

/** The strand's text with its figures blanked out: numbers and classifiers find nothing. */
function withoutFigures(strand: Strand): string {
  return strand.figures.reduce((text, figure) => text.replace(figure.quote, '|'), strand.text);
}

/** How many letters of a name `text` holds: a letter of a generic noun counts in part, of a generic verb not at all. */
function lettersOfName(text: string): number {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return findGenericWords(letters).reduce(
    (left, { start, end, verb }) => left - (end - start) * (verb ? 1 : 1 - NOUN_LETTER),
    letters.length,
  );
}

/** A headline indicator is spoken of only where it is named. */
function speaksOfMeasure(strand: Strand, passage: Passage): boolean {
  const known = strand.figures.map((figure) => measureForm(figure.measure)).filter(isKnownMeasure);
  if (known.length === 0) return true;
  const said = unifySynonyms(plain(passage.text));
  return known.some((form) => said.includes(form));
}

function pairFigures(strand: Strand, passage: Passage): FigurePair | null {
  let best: FigurePair | null = null;
  for (const promised of strand.figures) {
    for (const reported of passage.figures) {
      if (unitKind(promised.unit) !== unitKind(reported.unit)) continue;
      const alike = measuresAlike(promised.measure, reported.measure) * (promised.change === reported.change ? 1 : OTHER_CHANGE);
      if (alike >= SAME_MEASURE && (!best || alike > best.likeness)) best = { promised, reported, likeness: alike };
    }
  }
  return best;
}

function measuresAlike(a: string, b: string): number {
  let best = 0;
  for (const x of measureForms(unifyNouns(a))) for (const y of measureForms(unifyNouns(b))) best = Math.max(best, likeness(x, y));
  return best;
}
