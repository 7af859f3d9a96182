import { AROUND } from '../lexicon/figure-verbs.js';
import type { Clause } from '../sentences.js';
import type { DraftFigure } from './types.js';
import { Words } from './words.js';

const tails = new Words([...AROUND.tail, ...AROUND.amount]);

/** What stands further before a figure is not looked at. */
const FAR = 80;

const AND = /[和与及]/;

/** Counts of kinds between a list and the noun that all of it are: 甲、乙两大产业. */
const KINDS = /[一二两三四五六七八九十\d]+[大个家项类].*$/;

/**
 * 甲、乙分别增长8.9%、7.7%: gives each figure of a clause that says 分别 its own of the measures listed. A clause without a
 * list of its own takes the measures of the clause before it, where that has as many figures.
 */
export function shareOut(text: string, clauses: readonly Clause[], figures: readonly DraftFigure[]): DraftFigure[] {
  const shared = [...figures];
  let before: number[] = [];
  let at = 0;
  for (const clause of clauses) {
    let run: number[] = [];
    for (let figure = figures[at]; figure !== undefined && figure.start < clause.end; figure = figures[++at]) {
      if (run.length === 0 || isShared(figure)) run.push(at);
      else {
        assign(shared, run, measuresOf(text, clause, shared, run, before));
        run = [at];
      }
    }
    assign(shared, run, measuresOf(text, clause, shared, run, before));
    if (run.length > 0) before = run;
  }
  return shared;
}

function assign(figures: DraftFigure[], run: readonly number[], measures: readonly string[] | undefined): void {
  for (const [n, i] of run.entries()) {
    const figure = figures[i];
    const measure = measures?.[n];
    if (figure !== undefined && measure) figures[i] = { ...figure, measure, because: [...figure.because, 'measure/respectively'] };
  }
}

/** A measure for each figure of a run in one clause; undefined where they all measure the same. */
function measuresOf(
  text: string,
  clause: Clause,
  figures: readonly DraftFigure[],
  run: readonly number[],
  before: readonly number[],
): string[] | undefined {
  const first = figures[run[0] ?? -1];
  if (first === undefined || run.length < 2) return undefined;
  const own = listed(first.measure, run.length);
  if (own !== undefined || !text.slice(Math.max(clause.start, first.start - FAR), first.start).includes('分别')) return own;
  const isSame = isShared(first) && before.length === run.length;
  return isSame ? before.map((i) => figures[i]?.measure ?? '') : listedBefore(text, clause.start, first, run.length);
}

function isShared(figure: DraftFigure | undefined): boolean {
  return figure?.because.includes('measure/shared') ?? false;
}

/**
 * The items of a list of measures, where it has `count`. What only the last names (城镇、农村居民收入) is added to the others,
 * what only the first names (市直企业资产、收入) is put before the others.
 */
function listed(measure: string, count: number): string[] | undefined {
  const items = itemsOf(measure, count);
  const first = items[0] ?? '';
  const last = items.at(-1) ?? '';
  if (items.length !== count) return undefined;
  const what = tails.endingAt(last, last.length, 0) ?? '';
  return items.map((item) => {
    if (item !== last && !item.endsWith(what)) return `${item}${what}`;
    return item !== first && item.length <= 4 && first.length - item.length >= 2 ? `${first.slice(0, -2)}${item}` : item;
  });
}

/** Splits at 、, and where that gives one item too few at the 和 of the last. */
function itemsOf(list: string, count: number): string[] {
  const items = list.split('、').filter((item) => item !== '');
  if (items.length !== count - 1) return items;
  return [...items.slice(0, -1), ...(items.at(-1) ?? '').split(AND).filter((item) => item !== '')];
}

/** The list before 分别, where the figure's own words begin later: 甲、乙、丙三大产业分别实现产值…. */
function listedBefore(text: string, start: number, first: DraftFigure, count: number): string[] | undefined {
  const [list = '', tail = ''] = text.slice(Math.max(start, first.start - FAR), first.start).split('分别');
  const named = list.replace(KINDS, '');
  if (named === list) return listed(list, count);
  const what = tail.replace(/^(?:完成|实现|达到?|增长|为)+/, '');
  return itemsOf(named, count).length === count ? itemsOf(named, count).map((item) => `${item}${what}`) : undefined;
}
