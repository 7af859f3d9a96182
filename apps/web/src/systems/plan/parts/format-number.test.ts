import { expect, test } from 'vitest';
import { formatValue } from './format-number.js';

test('a value is written as reports write it', () => {
  expect(formatValue(36_421_000_000, '元', 'zh')).toBe('364.21亿元');
  expect(formatValue(34_700, '户', 'zh')).toBe('3.47万户');
  expect(formatValue(8, '所', 'zh')).toBe('8所');
  expect(formatValue(92.625, '%', 'zh')).toBe('92.63%');
  expect(formatValue(-20_000, '吨', 'zh')).toBe('-2万吨');
  expect(formatValue(34_700, '户', 'en')).toBe('34,700 户');
});
