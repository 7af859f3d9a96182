import { join } from 'node:path';
import { read, type Figure } from '@luoshi/reader';
import { findCorpus, readMarks, readText, sample } from './files.js';
import { agreement, pairUp, type Agreement } from './match.js';
import { recognize, recognizeNumbers } from './peer.js';
import { sameUnit, sameValue, type MarkedFigure } from './score-reading.js';
import { digits, table } from './table.js';

/**
 * Milliseconds of the call in the middle of `times`, so that neither a disturbance nor a run that happens to need no collection
 * of garbage decides.
 */
function median(times: number, work: () => unknown): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[times >> 1] ?? NaN;
}

/** Value and unit only: the peer knows no comparator, measure or change. */
function scoreValues(marked: readonly MarkedFigure[], found: readonly Pick<Figure, 'start' | 'end' | 'value' | 'unit'>[]): Agreement {
  const right = pairUp(marked, found, 0.3).filter(
    ([mark, figure]) => sameValue(mark.value, figure.value) && sameUnit(mark.unit, figure.unit),
  );
  return agreement(right.length, marked.length, found.length);
}

/** Prints the reader's speed once warm, whether it is linear in length, and the peer's speed and accuracy on the same text in the same run. */
export function run([path]: readonly string[]): void {
  const corpus = findCorpus(path);
  const prefix = corpus ? join(corpus, 'luohu-2025') : sample('luohu-2025');
  const text = readText(corpus ? `${prefix}.txt` : `${prefix}.md`);
  const marks = readMarks(prefix).figures;
  const long = text.repeat(50);

  // The compiler goes on improving the code for some hundred readings.
  median(120, () => read(text));
  const once = median(61, () => read(text));
  const fifty = median(7, () => read(long));
  const lines = text.split('\n');
  const byLine = median(3, () => lines.map(recognizeNumbers));
  // The whole text costs the peer so much more than its lines that one call has to do.
  const peer = median(1, () => recognizeNumbers(text));

  const reader = scoreValues(marks, read(text).figures);
  const other = scoreValues(marks, recognize(text, marks));
  const perSecond = (milliseconds: number) => `${Math.round((text.length / milliseconds) * 1000).toLocaleString('en')} characters/s`;
  const rates = ({ precision, recall, f1 }: Agreement) => [precision, recall, f1].map(digits);

  console.log(
    `${corpus ? 'A real report' : 'The sample'}, ${text.length.toLocaleString('en')} characters, ${marks.length} figures marked by hand\n`,
  );
  console.log(
    table([
      ['', 'time', 'speed', 'precision', 'recall', 'F1'],
      ['luoshi (outline, figures, commitments, links, findings)', `${once.toFixed(1)} ms`, perSecond(once), ...rates(reader)],
      ['@microsoft/recognizers-text-suite (figures only)', `${peer.toFixed(1)} ms`, perSecond(peer), ...rates(other)],
      ['the same, given one line at a time', `${byLine.toFixed(1)} ms`, perSecond(byLine)],
    ]),
  );
  console.log(
    `\nluoshi is ${(peer / once).toFixed(1)} times as fast on the same text (aim: 100), ${(byLine / once).toFixed(1)} times where the peer gets it by the line, with a figures F1 ${reader.f1 > other.f1 ? 'above' : 'NOT ABOVE'} the peer's.`,
  );
  console.log(
    `The text 50 times over takes ${fifty.toFixed(0)} ms, ${(fifty / once).toFixed(1)} times as long (at most 55), ${perSecond(fifty / 50)} (aim: 1,000,000).`,
  );
}
