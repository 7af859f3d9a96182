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
  for (const recognizeKind of [recognizePercentage, recognizeCurrency, recognizeDimension, recognizeNumber]) {
    for (const { start, end: last, resolution } of recognizeKind(text, 'zh-cn')) {
      const span = { start, end: last + 1 }; // `end` is inclusive in the peer
      const value = Number.parseFloat(String(resolution['value']));
      if (Number.isNaN(value) || found.some((other) => overlap(other, span) > 0)) continue;
      const mark = marks.find((candidate) => overlap(candidate, span) > 0);
      const written = text.slice(start, Math.max(span.end, mark?.end ?? 0));
      found.push({
        ...span,
        value,
        unit: mark && written.includes(mark.unit) ? mark.unit : '',
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
