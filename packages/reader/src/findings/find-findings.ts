import type { Finding } from '../types.js';
import { duplicate, uncheckable } from './commitment-rules.js';
import { growthMismatch } from './growth-mismatch.js';
import { hedgedHeadline, resultWithoutTarget } from './headline-rules.js';
import { targetBelowResult, unitChanged } from './links-rules.js';
import { partsTotal } from './parts-total.js';
import { prepareRules, type Marks, type Rule } from './rule.js';
import { twoValues } from './two-values.js';

const rules: readonly Rule[] = [
  twoValues,
  partsTotal,
  growthMismatch,
  targetBelowResult,
  duplicate,
  unitChanged,
  hedgedHeadline,
  resultWithoutTarget,
  uncheckable,
];

const gravity: Record<Finding['severity'], number> = { error: 0, warning: 1, note: 2 };

/**
 * What is wrong with a plan, for those who draft it: errors first, then warnings, then notes, each in the order of the
 * text. `text` is the text that was handed in. Pure; linear in the number of marks.
 */
export function findFindings(marks: Marks): Finding[] {
  const input = prepareRules(marks);
  const all: Finding[] = [];
  for (const rule of rules) {
    for (const { start, end, severity, why, mend, whyEn, mendEn, about, because } of rule.find(input)) {
      const quote = input.text.slice(start, end);
      all.push({ id: '', rule: rule.id, severity, start, end, quote, why, mend, whyEn, mendEn, about, because });
    }
  }
  all.sort((a, b) => gravity[a.severity] - gravity[b.severity] || a.start - b.start);
  for (const [i, finding] of all.entries()) finding.id = `n${i + 1}`;
  return all;
}
