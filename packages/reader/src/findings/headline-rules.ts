import { hedgeWords } from '../lexicon/hedges.js';
import { isHeadline, measureForm, plain, unifySynonyms } from '../links/measure.js';
import type { Figure } from '../types.js';
import { clauseAround, groupBy, told, type Found, type Rule } from './rule.js';

const headlineFigures = (figures: readonly Figure[], part: 'result' | 'target') =>
  figures.filter((figure) => figure.part === part && isHeadline(measureForm(figure.measure)));

/** A headline indicator reported for last year and not planned for this year. */
export const resultWithoutTarget: Rule = {
  id: 'result-without-target',
  find: ({ figures, commitments }) => {
    const targets = commitments.filter((commitment) => commitment.part === 'target');
    if (headlineFigures(figures, 'target').length === 0) return [];
    const planned = unifySynonyms(targets.map((commitment) => plain(commitment.quote)).join('|'));
    return groupBy(headlineFigures(figures, 'result'), (figure) => measureForm(figure.measure)).flatMap((group): Found[] => {
      const [figure] = group;
      if (!figure || planned.includes(measureForm(figure.measure))) return [];
      return [
        {
          start: figure.start,
          end: figure.end,
          severity: 'note',
          why: `上年报告了${told(figure)}，今年的目标里没有这项指标。`,
          mend: `补上“${figure.measure}”的今年目标，或说明不再列为目标的原因。`,
          about: group.map((each) => each.id),
          because: [`result-without-target:${measureForm(figure.measure)}`],
        },
      ];
    });
  },
};

/** A headline indicator whose target is softened. */
export const hedgedHeadline: Rule = {
  id: 'hedged-headline',
  find: ({ text, figures }) =>
    headlineFigures(figures, 'target').flatMap((figure): Found[] => {
      const clause = clauseAround(text, figure);
      const before = text.slice(clause.start, figure.end);
      const after = text.slice(figure.start, Math.min(clause.end, figure.end + 2));
      const hedge = hedgeWords.before.find((word) => before.includes(word)) ?? hedgeWords.after.find((word) => after.includes(word));
      if (!hedge) return [];
      return [
        {
          start: figure.start,
          end: figure.end,
          severity: 'warning',
          why: `主要指标${told(figure)}用了“${hedge}”，年终难以判定是否完成。`,
          mend: '改为确定的数值，或用“以上”“不低于”写明底线。',
          about: [figure.id],
          because: [`hedged-headline:${hedge}`],
        },
      ];
    }),
};
