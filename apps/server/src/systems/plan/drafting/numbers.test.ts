import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ratePercent, roundTo, writeAmount } from './numbers.js';

it('halves are rounded away from zero on the number one sees', () => {
  expect([roundTo(1.005, 2), roundTo(2.675, 2), roundTo(-1.005, 2), roundTo(5.8 - 5.5, 2), roundTo(-0.001, 2)]).toEqual([
    1.01, 2.68, -1.01, 0.3, 0,
  ]);
});

it('amounts are written with 万 and 亿, two decimals at most and no trailing zeros', () => {
  const written = (amount: number, unit: string): string => writeAmount(amount, unit).text;
  expect([
    written(14_420_000_000, '元'),
    written(99_999_999.9, '元'),
    written(99_999_996, '元'),
    written(34_712, '户'),
    written(9_999, '个'),
    written(160_000, '平方米'),
    written(97.5, '%'),
    written(10, '%'),
    written(0.3, '百分点'),
    written(15.7, '微克/立方米'),
  ]).toEqual(['144.2亿元', '1亿元', '1亿元', '3.47万户', '9999个', '16万平方米', '97.5%', '10%', '0.3个百分点', '15.7微克/立方米']);
});

it("an amount keeps the plan's own size where that reads well", () => {
  expect([writeAmount(17_020, '米', 1).text, writeAmount(28_000, '米', 1).text, writeAmount(9_000, '个', 1e4).text]).toEqual([
    '17020米',
    '2.8万米',
    '0.9万个',
  ]);
});

it('rounding never hides that a target is missed', () => {
  expect(writeAmount(59_996, '个', 1e4, 60_000)).toEqual({ text: '59996个', value: 59_996 });
  expect(writeAmount(60_000, '个', 1e4, 60_000)).toEqual({ text: '6万个', value: 60_000 });
});

it('a rate is rounded to one decimal but never across 100%', () => {
  expect([ratePercent(104, 100), ratePercent(7, 6), ratePercent(99.96, 100), ratePercent(100.04, 100), ratePercent(100, 100)]).toEqual([
    104, 116.7, 99.9, 100.1, 100,
  ]);
});

it('what is written is what it says it is, within half of its last digit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (amount) => {
      const { text, value } = writeAmount(amount, '个');
      const scale = text.includes('亿') ? 1e8 : text.includes('万') ? 1e4 : 1;
      expect(Number.parseFloat(text) * scale).toBeCloseTo(value, 3);
      expect(Math.abs(value - amount)).toBeLessThanOrEqual(0.005 * scale + 1e-6);
      expect(text).not.toMatch(/\.\d{3}|\.\d*0[^\d]/);
    }),
  );
});
