import type { Sentence } from '../sentences.js';
import { describe } from './describe.js';
import { findQuantities } from './quantities.js';
import type { DraftFigure } from './types.js';

export type { DraftFigure } from './types.js';

/**
 * Finds the figures of prepared text in document order; their spans do not overlap. `sentences` are those of
 * `splitSentences`, in order. Never throws; linear in length.
 */
export function findFigures(text: string, sentences: readonly Sentence[]): DraftFigure[] {
  const figures: DraftFigure[] = [];
  for (const sentence of sentences) {
    const quantities = findQuantities(text, sentence.start, sentence.end);
    if (quantities.length > 0) figures.push(...describe(text, sentence, quantities));
  }
  return figures;
}
