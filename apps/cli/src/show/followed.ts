import { statusOrder, type Followed } from '@luoshi/reader';
import type { Report, Session } from '../session.js';
import { Positions } from './position.js';

/** What became of each commitment, grouped, the silent ones first; below each the best passage of the next report. */
export function followText(follow: readonly Followed[], report: Report, next: Report, { words, paint }: Session): string {
  if (follow.length === 0) return `${words.nothingToFollow}\n`;
  const here = new Positions(report.text);
  const there = new Positions(next.text);
  const place = (name: string, { line, column }: { line: number; column: number }): string => paint.dim(`${name}:${line}:${column}`);
  const colours = { silent: paint.red, short: paint.yellow, reported: paint.bold, met: paint.green, exceeded: paint.green };
  const groups = statusOrder.flatMap((status) => {
    const rows = follow.filter((row) => row.status === status);
    if (rows.length === 0) return [];
    const head = colours[status](words.statusHead(words.status[status], rows.length, follow.length));
    const lines = rows.flatMap(({ commitment, evidence: [best], why }) => [
      `  ${oneLine(commitment.quote)} ${place(report.name, here.of(commitment.start))}`,
      ...(best === undefined ? [] : [`    → ${oneLine(best.quote)} ${place(next.name, there.of(best.start))}`]),
      `    ${paint.dim(why)}`,
    ]);
    return [[head, ...lines].join('\n')];
  });
  return `${groups.join('\n\n')}\n`;
}

/** The same for programs and for the scorer of the corpus. */
export function followJson(follow: readonly Followed[]): string {
  const rows = follow.map(({ commitment: { id, start, end, quote }, status, evidence, why }) => ({
    commitment: { id, start, end, quote },
    status,
    evidence: evidence.map((passage) => ({ start: passage.start, end: passage.end, quote: passage.quote, score: passage.score })),
    why,
  }));
  return `${JSON.stringify({ follow: rows }, null, 2)}\n`;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, '');
