import { hedgeWords } from '../lexicon/hedges.js';
import { isHeadline, plain, spokenAs, unifySynonyms } from '../links/measure.js';
import type { Part } from '../types.js';
import { clauseAround, formOf, groupBy, told, type Found, type Rule, type RuleInput } from './rule.js';

const headlineFigures = (input: RuleInput, part: Part) =>
  input.figures.filter((figure) => figure.part === part && isHeadline(formOf(input, figure)));

/** A headline indicator reported for last year of which this year's plan does not speak. */
export const resultWithoutTarget: Rule = {
  id: 'result-without-target',
  find: (input) => {
    const targets = new Set(headlineFigures(input, 'target').map((figure) => formOf(input, figure)));
    const results = headlineFigures(input, 'result').filter((figure) => !targets.has(formOf(input, figure)));
    if (targets.size === 0 || results.length === 0) return [];
    const planned = unifySynonyms(plain(planText(input)));
    return groupBy(results, (figure) => formOf(input, figure)).flatMap((group): Found[] => {
      const [figure] = group;
      if (!figure || spokenAs(formOf(input, figure)).some((words) => planned.includes(words))) return [];
      return [
        {
          start: figure.start,
          end: figure.end,
          severity: 'note',
          why: `上年报告了${told(figure)}，今年的目标里没有这项指标。`,
          mend: `补上“${figure.measure}”的今年目标，或说明不再列为目标的原因。`,
          whyEn: `Last year’s results report ${told(figure)}; this year’s targets do not speak of it.`,
          mendEn: `Add this year’s target for “${figure.measure}”, or say why it is no longer one.`,
          about: group.map((each) => each.id),
          because: [`result-without-target:${formOf(input, figure)}`],
        },
      ];
    });
  },
};

/** The text from where the plan begins: its first heading, or its first figure. */
function planText({ text, outline, figures }: RuleInput): string {
  const begins = outline.find((heading) => heading.part === 'target')?.start ?? figures.find((figure) => figure.part === 'target')?.start;
  return begins === undefined ? '' : text.slice(begins);
}

/** A headline indicator whose target is softened. */
export const hedgedHeadline: Rule = {
  id: 'hedged-headline',
  find: (input) =>
    headlineFigures(input, 'target').flatMap((figure): Found[] => {
      const clause = clauseAround(input.text, figure);
      const before = input.text.slice(clause.start, figure.end);
      const after = input.text.slice(figure.start, Math.min(clause.end, figure.end + 2));
      const hedge = hedgeWords.before.find((word) => before.includes(word)) ?? hedgeWords.after.find((word) => after.includes(word));
      if (!hedge) return [];
      return [
        {
          start: figure.start,
          end: figure.end,
          severity: 'warning',
          why: `主要指标${told(figure)}用了“${hedge}”，年终难以判定是否完成。`,
          mend: '改为确定的数值，或用“以上”“不低于”写明底线。',
          whyEn: `The headline indicator ${told(figure)} is softened by “${hedge}”, so that nobody can say at the year’s end whether it was met.`,
          mendEn: 'Give a definite value, or a floor (以上, 不低于).',
          about: [figure.id],
          because: [`hedged-headline:${hedge}`],
        },
      ];
    }),
};
