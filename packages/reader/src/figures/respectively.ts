import { AROUND } from '../lexicon/figure-verbs.js';
import type { Clause } from '../sentences.js';
import type { DraftFigure } from './types.js';
import { Words } from './words.js';

const amounts = new Words(AROUND.amount);

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
    const inside: number[] = [];
    for (let figure = figures[at]; figure !== undefined && figure.start < clause.end; figure = figures[++at]) inside.push(at);
    const group = inside.filter((i) => isShared(figures[i]) || i === inside[0]);
    const first = figures[group[0] ?? -1];
    if (first !== undefined && group.length > 1 && text.slice(clause.start, first.start).includes('分别')) {
      const own = listed(first.measure, group.length) ?? listedBefore(text, clause.start, first, group.length);
      const measures = own ?? (first.because.includes('measure:shared') && before.length === group.length ? before.map((i) => shared[i]?.measure ?? '') : undefined);
      for (const [n, i] of group.entries()) {
        const figure = figures[i];
        const measure = measures?.[n];
        if (figure !== undefined && measure) shared[i] = { ...figure, measure, because: [...figure.because, 'measure:respectively'] };
      }
    }
    if (inside.length > 0) before = inside;
  }
  return shared;
}

function isShared(figure: DraftFigure | undefined): boolean {
  return figure?.because.includes('measure:shared') ?? false;
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
  const what = amounts.endingAt(last, last.length, 0) ?? '';
  return items.map((item) => {
    if (item.length <= 4 && last.length - item.length >= 4) return `${item}${last.slice(item.length)}`;
    if (amounts.endingAt(item, item.length, 0) === undefined && item.length > 4) return `${item}${what}`;
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
  const [list = '', tail = ''] = text.slice(Math.max(start, first.start - 80), first.start).split('分别');
  const named = list.replace(KINDS, '');
  if (named === list) return listed(list, count);
  const what = tail.replace(/^(?:完成|实现|达到?|增长|为)+/, '');
  return itemsOf(named, count).length === count ? itemsOf(named, count).map((item) => `${item}${what}`) : undefined;
}
