import type { Finding } from '../types.js';
import { duplicate, uncheckable } from './commitment-rules.js';
import { hedgedHeadline, resultWithoutTarget } from './headline-rules.js';
import { targetBelowResult, unitChanged } from './links-rules.js';
import { growthMismatch, partsTotal, twoValues } from './number-rules.js';
import type { Rule, RuleInput } from './rule.js';

const rules: readonly Rule[] = [twoValues, partsTotal, growthMismatch, targetBelowResult, duplicate, unitChanged, hedgedHeadline, resultWithoutTarget, uncheckable];

const gravity: Record<Finding['severity'], number> = { error: 0, warning: 1, note: 2 };

/**
 * What is wrong with a plan, for those who draft it: errors first, then warnings, then notes, each in the order of the
 * text. `text` is the text that was handed in. Pure; linear in the number of marks.
 */
export function findFindings(input: RuleInput): Finding[] {
  return rules
    .flatMap((rule) => rule.find(input).map((found) => ({ ...found, rule: rule.id })))
    .sort((a, b) => gravity[a.severity] - gravity[b.severity] || a.start - b.start)
    .map((found, i) => ({ id: `n${i + 1}`, quote: input.text.slice(found.start, found.end), ...found }));
}
