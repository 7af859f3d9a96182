import { isDeflated, measureForm } from '../links/measure.js';
import { amount, isFloor, isRatio, nearly, unitKind } from '../links/unit.js';
import type { Figure } from '../types.js';
import { rounding } from './precision.js';
import { groupBy, rounded, type Found, type Rule, type RuleInput } from './rule.js';

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
    return grows(text.slice(to.end, rate.start)) ? mismatch(from, to, rate) : [];
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
    return grows(text.slice(target.figure.end, rate.start)) ? mismatch(result, target.figure, rate) : [];
  });
}

/** True where nothing but a verb of growth stands between a level and its rate: 可比增长 is not worked out from levels. */
function grows(between: string): boolean {
  return /^[,，、(（]?(?:同比|比上年|较上年)?(?:增长|增幅|增)$/.test(between);
}

function mismatch(from: Figure, to: Figure, rate: Figure): Found[] {
  if ([from, to, rate].some(isRatio)) return [];
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
      whyEn: `From ${from.quote} to ${to.quote} is a growth of ${rounded(worked)}%; the text says ${rate.quote}.`,
      mendEn: 'Check both values and the rate; where it is worked out on a comparable basis, say so.',
      about: [from.id, to.id, rate.id],
      because: ['growth-mismatch'],
    },
  ];
}
