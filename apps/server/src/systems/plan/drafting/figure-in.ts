import type { Change } from '@luoshi/reader';
import { writeAmount, type Scale } from './numbers.js';
import type { DraftedFigure, FigureRole, FigureSource, Statement } from './types.js';

/** What a figure is, besides its amount. */
export interface FigureOf {
  role: FigureRole;
  unit: string;
  change: Change | null;
  measure: string;
  source: FigureSource;
  scale?: Scale;
  /** What rounding must not make it equal to. */
  apart?: number;
}

/** An amount of 0 or more, written, with the figure that it is. */
export function figure(amount: number, of: FigureOf): Statement {
  const written = writeAmount(amount, of.unit, of.scale, of.apart);
  const { role, unit, change, measure, source } = of;
  return {
    text: written.text,
    figures: [{ ...source, written: written.text, role, value: written.value, exact: amount, unit, change, measure }],
  };
}

/** Words and statements, one after the other. */
export function say(...parts: Array<string | Statement>): Statement {
  const figures: DraftedFigure[] = parts.flatMap((part) => (typeof part === 'string' ? [] : part.figures));
  return { text: parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''), figures };
}

/** Statements with `between` between them. */
export function join(statements: readonly Statement[], between: string): Statement {
  return say(...statements.flatMap((statement, i) => (i === 0 ? [statement] : [between, statement])));
}
