import type { Report, Session } from '../session.js';
import { Positions } from './position.js';

/** Findings the way a compiler shows them: file:line:column, severity, rule, why; below it the words, and what would mend them. */
export function findingsText({ name, text, reading }: Report, { words, paint, language }: Session): string {
  if (reading.findings.length === 0) return `${paint.green(words.noFindings)}\n`;
  const positions = new Positions(text);
  const colours = { error: paint.red, warning: paint.yellow, note: paint.dim };
  const lines = reading.findings.flatMap(({ start, severity, rule, quote, ...told }) => {
    const [why, mend] = language === 'en' ? [told.whyEn, told.mendEn] : [told.why, told.mend];
    const { line, column } = positions.of(start);
    const place = paint.bold(`${name}:${line}:${column}`);
    return [
      `${place} ${colours[severity](words.severity[severity])} ${rule} ${why}`,
      `  ${paint.dim('|')} ${shorten(quote)}`,
      `  ${paint.dim('→')} ${mend}`,
    ];
  });
  return `${[...lines, findingCounts(reading, words)].join('\n')}\n`;
}

/** The same with line and column, for programs. */
export function findingsJson({ text, reading }: Report): string {
  const positions = new Positions(text);
  const findings = reading.findings.map(({ id, rule, severity, quote, start, end, why, mend, about }) => {
    return { id, rule, severity, quote, start, end, ...positions.of(start), why, mend, about };
  });
  return `${JSON.stringify({ findings }, null, 2)}\n`;
}

export function findingCounts({ findings }: Report['reading'], words: Session['words']): string {
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return words.findingCounts(count('error'), count('warning'), count('note'));
}

const LONGEST_QUOTE = 80;

function shorten(quote: string): string {
  const line = quote.replace(/\s*\n\s*/g, '');
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
