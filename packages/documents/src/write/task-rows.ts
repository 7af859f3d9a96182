import type { Commitment, Figure, Finding, Link, Reading } from '@luoshi/reader';
import { figuresInside, findingsByMark, findingsOf } from './commitment-marks.js';
import { directionNames, kindNames, ruleNames, severityNames } from './labels.js';
import { ownersOf } from './owners.js';
import { asPrinted, inWords, numberFormat, numberInWords } from './printed.js';
import type { CellValue } from './sheet.js';

/** A reading with the look-ups that the rows need. */
export interface Indexed {
  reading: Reading;
  figureAt: ReadonlyMap<number, Figure>;
  figureById: ReadonlyMap<string, Figure>;
  linkOfTarget: ReadonlyMap<string, Link>;
  linkOfResult: ReadonlyMap<string, Link>;
  findingsAbout: ReadonlyMap<string, readonly Finding[]>;
  /** The stated growth rate beside a result figure: in the same clause, after it. */
  growthOf: ReadonlyMap<string, Figure>;
}

/** Makes the look-ups that `targetRow` and its like ask; once for a reading. Linear. */
export function indexReading(reading: Reading): Indexed {
  const figureAt = new Map(reading.figures.map((figure) => [figure.start, figure]));
  const growthOf = new Map<string, Figure>();
  for (const commitment of reading.commitments) {
    const inside = figuresInside(commitment, figureAt);
    inside.forEach((figure, i) => {
      const next = inside[i + 1];
      if (figure.change === 'growth') growthOf.set(figure.id, figure);
      else if (next?.change === 'growth') growthOf.set(figure.id, next);
    });
  }
  return {
    reading,
    figureAt,
    figureById: new Map(reading.figures.map((figure) => [figure.id, figure])),
    linkOfTarget: new Map(reading.links.map((link) => [link.target, link])),
    linkOfResult: new Map(reading.links.map((link) => [link.result, link])),
    findingsAbout: findingsByMark(reading.findings),
    growthOf,
  };
}

/** Value and unit of these figures in two cells: a number and its unit where there is one figure, else all of them in words. */
function amount(figures: readonly Figure[]): [CellValue, CellValue] {
  const [only] = figures;
  if (only === undefined) return [null, null];
  if (figures.length > 1) return [figures.map(inWords).join('；'), null];
  const { value, unit, comparator } = asPrinted(only);
  if (typeof value !== 'number') return [numberInWords(only), unit];
  return [{ number: value, format: numberFormat(comparator) }, unit];
}

const inCell = (figure: Figure | undefined): CellValue => (figure === undefined ? null : inWords(figure));
const path = (heading: string): string => heading.replaceAll(' > ', ' / ');
const signed = (number: string): string => (Number(number) > 0 ? `+${number}` : number);
/** Several figures in one cell, each once, however many links lead to it. */
const inOneCell = (figures: Iterable<Figure>): CellValue => [...new Set(figures)].map(inWords).join('；') || null;

/** What a cell shows: a number with the sign that its format puts before it. */
export function cellText(cell: CellValue): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'object' ? cell.format.replaceAll('"', '').replace('General', String(cell.number)) : String(cell);
}

/** One row a target: 序号, 所属章节, 工作任务, 类型, 目标值, 单位, 上年完成, 同比, 牵头单位, 责任单位, 完成时限, 进展情况, 备注. */
export function targetRow(indexed: Indexed, commitment: Commitment, number: number): CellValue[] {
  const figures = figuresInside(commitment, indexed.figureAt);
  const links = figures.flatMap((figure) => indexed.linkOfTarget.get(figure.id) ?? []);
  const results = links.flatMap((link) => indexed.figureById.get(link.result) ?? []);
  const { lead, responsible } = ownersOf(commitment, indexed.reading.coverage.sentences);
  // A result that is itself a growth rate stands under 上年完成 already.
  const growths = results.flatMap((result) => indexed.growthOf.get(result.id) ?? []).filter((growth) => !results.includes(growth));
  return [
    number,
    path(commitment.heading),
    commitment.quote,
    kindNames[commitment.kind],
    ...amount(figures),
    inOneCell(results),
    inOneCell(growths),
    lead,
    responsible,
    commitment.deadline === null ? null : new Date(commitment.deadline),
    null,
    remarks(indexed, commitment, figures, links),
  ];
}

function remarks(indexed: Indexed, commitment: Commitment, figures: readonly Figure[], links: readonly Link[]): string | null {
  const notes: string[] = [];
  if (commitment.certainty === 'aspire') notes.push('原文为争取、探索类表述');
  if (commitment.place !== null) notes.push(`地点：${commitment.place}`);
  if (commitment.items.length > 0) notes.push(`含 ${commitment.items.length} 项：${commitment.items.join('、')}`);
  for (const link of links) notes.push(comparison(indexed, link));
  for (const { severity, rule } of findingsOf(commitment, figures, indexed.findingsAbout))
    notes.push(`${severityNames[severity]}：${ruleNames[rule]}`);
  return [...new Set(notes)].join('；') || null;
}

/** `较上年提高（+12.0%）`, `较上年提高（+0.5个百分点）`; the change only between two single numbers in one unit. */
function comparison(indexed: Indexed, link: Link): string {
  const result = indexed.figureById.get(link.result);
  const target = indexed.figureById.get(link.target);
  const change = result !== undefined && target !== undefined ? difference(result, target) : null;
  return `较上年${directionNames[link.direction]}${change === null ? '' : `（${change}）`}`;
}

function difference(result: Figure, target: Figure): string | null {
  const { value: from, unit } = result;
  const { value: to } = target;
  if (typeof from !== 'number' || typeof to !== 'number' || unit !== target.unit) return null;
  if (['%', '％', '百分点'].includes(unit)) return `${signed(String(Number((to - from).toFixed(2))))}个百分点`;
  return from > 0 ? `${signed(((to / from - 1) * 100).toFixed(1))}%` : null;
}

/** One row a result: 序号, 所属章节, 完成情况, 类型, 完成值, 单位, 同比, 今年目标, 备注. */
export function resultRow(indexed: Indexed, commitment: Commitment, number: number): CellValue[] {
  const figures = figuresInside(commitment, indexed.figureAt);
  const links = figures.flatMap((figure) => indexed.linkOfResult.get(figure.id) ?? []);
  const targets = links.flatMap((link) => indexed.figureById.get(link.target) ?? []);
  const growths = figures.flatMap((figure) => indexed.growthOf.get(figure.id) ?? []);
  const levels = figures.filter((figure) => !growths.includes(figure));
  return [
    number,
    path(commitment.heading),
    commitment.quote,
    kindNames[commitment.kind],
    ...amount(levels.length === 0 ? figures : levels),
    inOneCell(growths),
    inOneCell(targets),
    remarks(indexed, commitment, figures, []),
  ];
}

/** One row a link: 序号, 指标, 上年完成, 今年目标, 方向, 上年原文, 今年原文. */
export function linkRow(indexed: Indexed, link: Link, number: number): CellValue[] {
  const result = indexed.figureById.get(link.result);
  const target = indexed.figureById.get(link.target);
  const clause = (figure: Figure | undefined): string | null =>
    indexed.reading.commitments.find((c) => figure !== undefined && c.figures.includes(figure.start))?.quote ?? null;
  return [number, link.measure, inCell(result), inCell(target), comparison(indexed, link), clause(result), clause(target)];
}

/** One row a finding: 序号, 程度, 问题, 原文, 为什么, 怎么改. */
export function findingRow(finding: Finding, number: number): CellValue[] {
  return [number, severityNames[finding.severity], ruleNames[finding.rule], finding.quote, finding.why, finding.mend];
}
