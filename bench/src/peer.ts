import { recognizeCurrency, recognizeDimension, recognizeNumber, recognizePercentage } from '@microsoft/recognizers-text-suite';
import type { Figure } from '@luoshi/reader';
import { overlap } from './match.js';
import type { MarkedFigure } from './score-reading.js';

export type RecognizedFigure = Pick<Figure, 'start' | 'end' | 'value' | 'unit'>;

/**
 * The figures that @microsoft/recognizers-text-suite finds, as value and unit. It knows no Chinese classifiers (户, 家),
 * so wherever the unit that the mark expects follows the number in the text, the peer is taken to have found it.
 */
export function recognize(text: string, marks: readonly MarkedFigure[]): RecognizedFigure[] {
  const found: RecognizedFigure[] = [];
  for (const { start, end, value } of recognizeNumbers(text)) {
    if (Number.isNaN(value) || found.some((other) => overlap(other, { start, end }) > 0)) continue;
    const mark = marks.find((candidate) => overlap(candidate, { start, end }) > 0);
    const written = text.slice(start, Math.max(end, mark?.end ?? 0));
    found.push({ start, end, value, unit: mark && written.includes(mark.unit) ? mark.unit : '' });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What the peer finds by itself, the more telling kind first: its four recognizers, one after the other. */
export function recognizeNumbers(text: string): { start: number; end: number; value: number }[] {
  return [recognizePercentage, recognizeCurrency, recognizeDimension, recognizeNumber].flatMap((recognizeKind) =>
    recognizeKind(text, 'zh-cn').map(({ start, end, resolution }) => ({
      start,
      end: end + 1, // inclusive in the peer
      value: Number.parseFloat(String(resolution['value'])),
    })),
  );
}
