import type { Language } from '../../../core/i18n/language.js';

/** A value in its unit as reports write it: 万 and 亿 in Chinese, thousands separated in English; two decimals at most. */
export function formatValue(value: number, unit: string, language: Language): string {
  if (language === 'en') return `${value.toLocaleString('en', { maximumFractionDigits: 2 })} ${unit}`.trim();
  const size = Math.abs(value);
  const plain = unit.includes('%') || unit.includes('百分点') || size < 10_000;
  const [by, word] = plain ? [1, ''] : size >= 100_000_000 ? [100_000_000, '亿'] : [10_000, '万'];
  return `${(value / by).toLocaleString('zh-CN', { maximumFractionDigits: 2, useGrouping: false })}${word}${unit}`;
}
