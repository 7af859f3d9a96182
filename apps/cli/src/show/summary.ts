import type { Report, Session } from '../session.js';
import { findingCounts } from './findings.js';

/** What a person wants to know at a glance; shown on a terminal where no format was asked for. */
export function summaryText({ title, reading }: Report, { words, paint }: Session): string {
  const { document, commitments, figures, links, coverage } = reading;
  const year = (value: number | null): string => (value === null ? words.summary.unknownYear : String(value));
  const targets = commitments.filter(({ part }) => part === 'target').length;
  const lines = [
    paint.bold(title),
    words.summary.years(year(document.reviewYear), year(document.planYear)),
    words.summary.counts(targets, commitments.length - targets, figures.length, links.length),
    words.summary.coverage(`${(coverage.share * 100).toFixed(1)}%`, coverage.unread),
    findingCounts(reading, words),
    paint.dim(words.summary.more),
  ];
  return `${lines.join('\n')}\n`;
}
