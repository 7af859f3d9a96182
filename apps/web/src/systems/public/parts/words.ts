import type { Target } from '@luoshi/server/plan';
import type { Language, Texts } from '../../../core/i18n/language.js';
import { formatValue } from '../../plan/parts/format-number.js';

/** A target in words: 不低于 100 个, 3% 至 5%. */
export function targetWords({ value, upper, unit, comparator }: Target, texts: Texts, language: Language): string {
  const { comparators, to } = texts.publicSide;
  if (upper !== null) return `${formatValue(value, unit, language)}${to}${formatValue(upper, unit, language)}`;
  return `${comparators[comparator]}${formatValue(value, unit, language)}`;
}

/**
 * What the target is against last year's figure; a rate or a sum of this year is not the same thing as a state, and is then said to be
 * for reference. Null where there is no figure of last year's.
 */
export function againstLastYear(target: Target, texts: Texts, language: Language): string | null {
  const { value, baseline, unit, change } = target;
  if (baseline === null) return null;
  const { raised, lowered, same, notComparable, changes } = texts.publicSide;
  const by = Number((value - baseline).toPrecision(10));
  // A rate less a rate is a number of points, not a percentage.
  const points = unit === '%' ? (language === 'zh' ? '个百分点' : 'percentage points') : unit;
  const size = formatValue(Math.abs(by), points, language);
  const words = by === 0 ? same : by > 0 ? raised(size) : lowered(size);
  return change === 'from-to' ? `${words}${language === 'zh' ? '；' : '; '}${notComparable(changes[change])}` : words;
}
