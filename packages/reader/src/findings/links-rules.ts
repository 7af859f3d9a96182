import { isFalling, isHeadline } from '../links/measure.js';
import { amount, bareUnit, isCeiling, unitKind } from '../links/unit.js';
import type { Figure, Link } from '../types.js';
import { coversYears, formOf, groupBy, periodAt, told, type Found, type Rule, type RuleInput } from './rule.js';

/** Each target figure of the links with the results it is linked to. */
function linked({ links, figures }: RuleInput): { target: Figure; result: Figure; links: Link[] }[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return groupBy(links, (link) => link.target).flatMap((group) => {
    const target = byId.get(group[0]?.target ?? '');
    const result = byId.get(group[0]?.result ?? '');
    return target && result ? [{ target, result, links: group }] : [];
  });
}

/** A target that asks for less than last year reached. */
export const targetBelowResult: Rule = {
  id: 'target-below-result',
  find: (input) =>
    linked(input).flatMap(({ target, result, links }): Found[] => {
      const form = formOf(input, result);
      const [had, want] = [amount(result), amount(target)];
      const worse = isFalling(form) || isCeiling(target.comparator) ? want > had : want < had;
      const period = periodAt(input.outline, result.start);
      if ((period && period.to > period.from) || coversYears(input, result)) return [];
      if (!worse || target.change === 'cut' || target.change === 'from-to') return [];
      const weighty = isHeadline(form) || target.change === 'growth' || target.change === 'share';
      return [
        {
          start: target.start,
          end: target.end,
          severity: weighty ? 'warning' : 'note',
          why: `目标${told(target)}，上年已完成${result.quote}，目标不及上年。`,
          mend: '核对上年完成数；如有意调低，请写明原因，否则把目标提到上年水平以上。',
          whyEn: `The target is ${told(target)}; last year reached ${result.quote}, which is better.`,
          mendEn: 'Check last year’s result; where less is meant, say why, else set the target beyond it.',
          about: [target.id, result.id, ...links.map((link) => link.id)],
          because: [`target-below-result:${form}`],
        },
      ];
    }),
};

/** A measure stated in one unit last year and in another this year. */
export const unitChanged: Rule = {
  id: 'unit-changed',
  find: (input) =>
    linked(input).flatMap(({ target, result, links }): Found[] => {
      const [before, now] = [bareUnit(result.unit), bareUnit(target.unit)];
      if (before === now || !links.every((link) => link.because.some((each) => each.startsWith('link-same')))) return [];
      const counted = unitKind(target.unit) === 'things';
      return [
        {
          start: target.start,
          end: target.end,
          severity: counted ? 'note' : 'warning',
          why: `上年${told(result)}，今年${told(target)}，计量单位由“${before}”变为“${now}”。`,
          mend: `统一为同一单位（建议沿用“${before}”），以便年终比较。`,
          whyEn: `Last year ${told(result)}, this year ${told(target)}: the unit changes from “${before}” to “${now}”.`,
          mendEn: `Use one unit (best “${before}”), so that the two can be compared at the year’s end.`,
          about: [target.id, result.id, ...links.map((link) => link.id)],
          because: [`unit-changed:${before}→${now}`],
        },
      ];
    }),
};
