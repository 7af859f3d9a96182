import type { Finding, FindingRule } from '../types.js';
import { duplicate, uncheckable } from './commitment-rules.js';
import { growthMismatch } from './growth-mismatch.js';
import { hedgedHeadline, resultWithoutTarget } from './headline-rules.js';
import { targetBelowResult, unitChanged } from './links-rules.js';
import { partsTotal } from './parts-total.js';
import { prepareRules, type Found, type Marks, type Rule } from './rule.js';
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
  const all: Said[] = [];
  for (const rule of rules) for (const found of rule.find(input)) all.push({ rule: rule.id, found });
  all.sort((a, b) => gravity[a.found.severity] - gravity[b.found.severity] || a.found.start - b.found.start);
  return all.map(({ rule, found: { start, end, severity, why, mend, whyEn, mendEn, about, because } }, i) => {
    return { id: `n${i + 1}`, rule, severity, start, end, quote: input.text.slice(start, end), why, mend, whyEn, mendEn, about, because };
  });
}

interface Said {
  rule: FindingRule;
  found: Found;
}
