import { amount, unitKind } from '../links/unit.js';
import type { Figure } from '../types.js';
import { restated, rounding } from './precision.js';
import { groupBy, sentenceOf, type Found, type Rule } from './rule.js';

/** Parts that exceed their total, or do not add up to a total drawn from them. */
export const partsTotal: Rule = {
  id: 'parts-total',
  find: (input) =>
    groupBy(input.figures, (figure) => String(sentenceOf(input, figure)))
      .filter((sentence) => sentence.length <= MOST_FIGURES)
      .flatMap((sentence) => [...exceeding(input.text, sentence), ...missing(input.text, sentence)]),
};

/** A stretch with more figures than this is a table, not a sentence. */
const MOST_FIGURES = 30;

/** “总量甲，其中乙、丙”: the parts may leave something out, but not exceed the whole. */
function exceeding(text: string, figures: readonly Figure[]): Found[] {
  return figures.flatMap((total, i): Found[] => {
    const next = figures[i + 1];
    if (!next || !/^[^。;；]{0,12}其中/.test(text.slice(total.end, next.start)) || !additive(total)) return [];
    const parts = figures.slice(i + 1).filter((each) => alike(total, each) && !/以上|级|其中/.test(text.slice(next.start, each.start)));
    const sum = parts.reduce((all, each) => all + amount(each), 0);
    const slack = [total, ...parts].reduce((all, each) => all + rounding(each), 0);
    return parts.length >= 2 && sum > amount(total) + slack ? [sumFinding(total, parts, sum)] : [];
  });
}

/** “甲、乙，共丙”: the total is drawn from the parts and must be their sum. */
function missing(text: string, figures: readonly Figure[]): Found[] {
  return figures.flatMap((total, i): Found[] => {
    const previous = figures[i - 1];
    if (!previous || !/^[、,，](?:一?共|合计|总计)[^,，。;；]{0,8}$/.test(text.slice(previous.end, total.start)) || !additive(total))
      return [];
    const parts = figures.slice(0, i).filter((each) => alike(total, each));
    if (parts.length < 2 || parts.length !== i) return [];
    const sum = parts.reduce((all, each) => all + amount(each), 0);
    const slack = [total, ...parts].reduce((all, each) => all + rounding(each), 0);
    return Math.abs(sum - amount(total)) > slack ? [sumFinding(total, parts, sum)] : [];
  });
}

const additive = (figure: Figure) =>
  !['percent', 'points', 'density', 'time'].includes(unitKind(figure.unit)) &&
  figure.comparator === '=' &&
  typeof figure.value === 'number';
const alike = (total: Figure, part: Figure) =>
  unitKind(total.unit) === unitKind(part.unit) && total.unit === part.unit && part.comparator === '=' && typeof part.value === 'number';

function sumFinding(total: Figure, parts: readonly Figure[], sum: number): Found {
  return {
    start: total.start,
    end: total.end,
    severity: 'error',
    why: `分项${parts.map((part) => part.quote).join('、')}相加为${restated(total, sum)}，与总数${total.quote}不符。`,
    mend: '核对总数和各分项；分项有重叠的，写明口径。',
    whyEn: `The parts ${parts.map((part) => part.quote).join(', ')} add up to ${restated(total, sum)}, not to the total of ${total.quote}.`,
    mendEn: 'Check the total and its parts; where parts overlap, say how they are counted.',
    about: [total.id, ...parts.map((part) => part.id)],
    because: ['parts-total'],
  };
}
