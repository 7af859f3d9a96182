import type { Clause } from '../sentences.js';
import type { DraftFigure } from './types.js';

const AND = /[、和与及]/;

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
      const own = listed(first.measure, group.length);
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
  const items = measure.split(AND).filter((item) => item !== '');
  const first = items[0] ?? '';
  const last = items.at(-1) ?? '';
  if (items.length !== count || count < 2) return undefined;
  return items.map((item) => {
    if (item.length <= 4 && last.length - item.length >= 4) return `${item}${last.slice(item.length)}`;
    return item !== first && item.length <= 4 && first.length - item.length >= 2 ? `${first.slice(0, -2)}${item}` : item;
  });
}
