import { hedgeWords } from '../lexicon/hedges.js';
import { isGeneric } from '../links/generic.js';
import { isKnownMeasure } from '../links/measure.js';
import { isRatio, unitKind } from '../links/unit.js';
import type { Figure } from '../types.js';
import { agree } from './precision.js';
import { formOf, groupBy, periodAt, sentenceOf, told, upTo, type Found, type Rule, type RuleInput } from './rule.js';

/** One measure with two values in the same part and year: the document contradicts itself. */
export const twoValues: Rule = {
  id: 'two-values',
  find: (input) => {
    const stated = input.figures.filter((figure) => isSpecific(input, figure) && !isScoped(input, figure));
    return groupBy(stated, (figure) => sameness(input, figure)).flatMap(([first, ...others]): Found[] => {
      const other = first && others.find((each) => !agree(first, each) && sentenceOf(input, each) !== sentenceOf(input, first));
      if (!first || !other) return [];
      return [
        {
          start: other.start,
          end: other.end,
          severity: 'error',
          why: `同一指标前后不一：前面写${told(first)}，这里写${other.quote}。`,
          mend: '核对两处数据，统一为同一数值；口径不同的，写明口径。',
          whyEn: `One measure with two values: ${told(first)} before, ${other.quote} here.`,
          mendEn: 'Check both and give one value; where they are counted differently, say how.',
          about: [first.id, other.id],
          because: [`two-values:${formOf(input, first)}`],
        },
      ];
    });
  },
};

/** Figures of one sameness must agree. */
function sameness(input: RuleInput, figure: Figure): string {
  const period = periodAt(input.outline, figure.start);
  return [figure.part, period?.from, period?.to, figure.change, unitKind(figure.unit), formOf(input, figure)].join(' ');
}

/** A measure so specific that two values of it cannot both be right. What was added may have been added twice. */
function isSpecific(input: RuleInput, figure: Figure): boolean {
  if (figure.part === null || isRatio(figure) || figure.change === 'from-to' || figure.change === 'add' || figure.change === 'cut')
    return false;
  const form = formOf(input, figure);
  return isKnownMeasure(form) || (form.length >= 4 && !isGeneric(form) && figure.change !== 'level');
}

/** True where the sentence narrows what the figure speaks of: other years, other places, a part of the whole. */
function isScoped(input: RuleInput, figure: Figure): boolean {
  const before = upTo(input, figure);
  return hedgeWords.scope.some((word) => before.includes(word)) || /20\d\d|[0-9一二三四五六七八九十]+月|十[一二三四五]五/.test(before);
}
