import { read } from '@luoshi/reader';
import type { DraftedFigure, FigureSource } from './types.js';

const OPENING = '一、主要任务\n\n';

/** The figures in words that are handed on as they stand, as the reader finds them: a unit's reason, a promise kept in its own words. */
export function figuresInWords(words: string, source: FigureSource): DraftedFigure[] {
  if (!/[\d一二两三四五六七八九十百千万]/.test(words)) return [];
  return read(`${OPENING}${words}。`)
    .figures.filter(({ start }) => start >= OPENING.length)
    .map(({ quote, value, unit, measure }) => {
      const low = typeof value === 'number' ? value : value[0];
      return { ...source, written: quote, role: 'quoted', value: low, exact: low, unit, change: null, measure };
    });
}
