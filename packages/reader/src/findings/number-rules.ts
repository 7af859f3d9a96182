import { hedgeWords } from '../lexicon/hedges.js';
import { isGeneric } from '../links/generic.js';
import { isDeflated, isKnownMeasure, measureForm } from '../links/measure.js';
import { amount, bounds, isCeiling, isFloor, nearly, unitKind } from '../links/unit.js';
import type { Figure } from '../types.js';
import { groupBy, rounded, sentenceAround, told, type Found, type Rule, type RuleInput } from './rule.js';

/** One measure with two values in the same part: the document contradicts itself. */
export const twoValues: Rule = {
  id: 'two-values',
  find: ({ text, figures }) => {
    const stated = figures.filter((figure) => figure.part !== null && figure.change !== 'from-to' && figure.change !== 'add' && comparable(figure) && !scoped(text, figure));
    return groupBy(stated, (figure) => `${figure.part} ${figure.change} ${unitKind(figure.unit)} ${measureForm(figure.measure)}`).flatMap((group): Found[] => {
      const [first, ...others] = group;
      const other = first && others.find((each) => !agree(first, each));
      if (!first || !other) return [];
      return [
        {
          start: other.start,
          end: other.end,
          severity: 'error',
          why: `同一指标前后不一：前面写${told(first)}，这里写${other.quote}。`,
          mend: '核对两处数据，统一为同一数值；口径不同的，写明口径。',
          about: [first.id, other.id],
          because: [`two-values:${measureForm(first.measure)}`],
        },
      ];
    });
  },
};

/** Measures specific enough that two values of them must agree. */
function comparable(figure: Figure): boolean {
  const form = measureForm(figure.measure);
  return isKnownMeasure(form) || (form.length >= 4 && !isGeneric(form) && figure.change !== 'level');
}

function scoped(text: string, figure: Figure): boolean {
  const { start } = sentenceAround(text, figure);
  const before = text.slice(start, figure.end);
  return hedgeWords.scope.some((word) => before.includes(word)) || /20\d\d|[0-9一二三四五六七八九十]+月|十[一二三四五]五/.test(before);
}

function agree(a: Figure, b: Figure): boolean {
  const [lowA, highA] = reach(a);
  const [lowB, highB] = reach(b);
  return lowA <= highB && lowB <= highA;
}

/** The values a figure may stand for, its comparator and the rounding of its last digit heeded. */
function reach(figure: Figure): [number, number] {
  const [low, high] = bounds(figure);
  if (isFloor(figure.comparator)) return [low, Infinity];
  if (isCeiling(figure.comparator)) return [-Infinity, high];
  const slack = figure.comparator === '~' ? 0.1 * Math.abs(high) : rounding(figure);
  return [low - slack, high + slack];
}

/** Half a unit of the last digit written, in the figure's base unit. */
function rounding(figure: Figure): number {
  const digits = /(\d[\d,]*)(?:\.(\d+))?/.exec(figure.quote.normalize('NFKC'));
  if (!digits) return 0;
  const written = Number(`${(digits[1] ?? '').replaceAll(',', '')}.${digits[2] ?? '0'}`);
  const scale = written === 0 ? 1 : bounds(figure)[0] / written;
  return 0.5 * Math.abs(scale) * 10 ** -(digits[2]?.length ?? 0) * 1.0001;
}

/** Parts that exceed their total, or do not add up to a total drawn from them. */
export const partsTotal: Rule = {
  id: 'parts-total',
  find: ({ text, figures }) => groupBy(figures, (figure) => String(sentenceAround(text, figure).start)).flatMap((sentence) => [...exceeding(text, sentence), ...missing(text, sentence)]),
};

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
    if (!previous || !/^[、,，]?(?:共|共计|合计|总计)$/.test(text.slice(previous.end, total.start)) || !additive(total)) return [];
    const parts = figures.slice(0, i).filter((each) => alike(total, each));
    if (parts.length < 2 || parts.length !== i) return [];
    const sum = parts.reduce((all, each) => all + amount(each), 0);
    const slack = [total, ...parts].reduce((all, each) => all + rounding(each), 0);
    return Math.abs(sum - amount(total)) > slack ? [sumFinding(total, parts, sum)] : [];
  });
}

const additive = (figure: Figure) => !['percent', 'points', 'density', 'time'].includes(unitKind(figure.unit)) && figure.comparator === '=' && typeof figure.value === 'number';
const alike = (total: Figure, part: Figure) => unitKind(total.unit) === unitKind(part.unit) && total.unit === part.unit && part.comparator === '=' && typeof part.value === 'number';

function sumFinding(total: Figure, parts: readonly Figure[], sum: number): Found {
  return {
    start: total.start,
    end: total.end,
    severity: 'error',
    why: `分项${parts.map((part) => part.quote).join('、')}相加为${rounded(sum)}${total.unit}，与总数${total.quote}不符。`,
    mend: '核对总数和各分项；分项有重叠的，写明口径。',
    about: [total.id, ...parts.map((part) => part.id)],
    because: ['parts-total'],
  };
}

/** A growth rate that does not fit the two levels between which it lies. */
export const growthMismatch: Rule = {
  id: 'growth-mismatch',
  find: (input) => [...stated(input), ...planned(input)],
};

/** Points by which a rate may miss, beyond the rounding of the levels. */
const MISS = 0.5;

/** “由甲提高到乙，增长丙%”. */
function stated({ text, figures }: RuleInput): Found[] {
  return figures.flatMap((from, i): Found[] => {
    const [to, rate] = [figures[i + 1], figures[i + 2]];
    if (!to || !rate || from.change !== 'from-to' || to.change !== 'from-to' || rate.change !== 'growth') return [];
    const within = text.slice(from.start, rate.start);
    return /[。;；\n]/.test(within) || ADJUSTED.test(within) ? [] : mismatch(from, to, rate);
  });
}

/** Last year's level, this year's target level, and the growth stated beside it. */
function planned({ text, figures, links }: RuleInput): Found[] {
  const byId = new Map(figures.map((figure, i) => [figure.id, { figure, i }]));
  return groupBy(links, (link) => link.target).flatMap(([link]): Found[] => {
    const result = byId.get(link?.result ?? '')?.figure;
    const target = byId.get(link?.target ?? '');
    const rate = target && figures[target.i + 1];
    if (!result || !target || rate?.change !== 'growth' || target.figure.change !== 'level') return [];
    const between = text.slice(target.figure.end, rate.start);
    return /^[,，、(（]?(?:同比|比上年|较上年)?(?:增长|增幅|增)$/.test(between) ? mismatch(result, target.figure, rate) : [];
  });
}

const ADJUSTED = /可比|同口径|扣除|剔除|年均|不变价|实际增/;

function mismatch(from: Figure, to: Figure, rate: Figure): Found[] {
  const [low, high] = [amount(from), amount(to)];
  if (low <= 0 || unitKind(from.unit) !== unitKind(to.unit) || isDeflated(measureForm(to.measure))) return [];
  const worked = (high / low - 1) * 100;
  const given = amount(rate);
  const slack = MISS + 100 * (high / low) * (rounding(from) / low + rounding(to) / Math.max(high, 1e-9));
  const fits = isFloor(rate.comparator) ? worked >= given - slack : nearly(worked, given) || Math.abs(worked - given) <= slack;
  if (fits) return [];
  return [
    {
      start: rate.start,
      end: rate.end,
      severity: 'error',
      why: `由${from.quote}到${to.quote}，增长应为${rounded(worked)}%，文中写${rate.quote}。`,
      mend: '核对两年的数值和增速；按可比口径计算的，请写明。',
      about: [from.id, to.id, rate.id],
      because: ['growth-mismatch'],
    },
  ];
}
