import { describe, expect, it } from 'vitest';
import { amount, bounds, isRatio, nearly, unitKind } from './unit.js';

describe('units', () => {
  it('are of one kind where figures in them can be compared', () => {
    expect(unitKind('亩')).toBe(unitKind('公顷'));
    expect(unitKind('座')).toBe(unitKind('个'));
    expect(unitKind('个工作日')).toBe(unitKind('工作日'));
    expect(unitKind('户')).not.toBe(unitKind('个'));
    expect(unitKind('美元')).not.toBe(unitKind('元'));
  });

  it('are converted into the first of their kind', () => {
    expect(bounds({ value: [2, 3], unit: '公里' })).toEqual([2000, 3000]);
    expect(amount({ value: 1.5, unit: '公顷' })).toBe(15000);
  });
});

describe('a ratio', () => {
  it('is told from a range by its third part, or by its colon', () => {
    expect(isRatio({ value: [22.7, 30.3, 47], quote: '22.7:30.3:47' })).toBe(true);
    expect(isRatio({ value: [3, 7], quote: '3：7' })).toBe(true);
    expect(isRatio({ value: [3, 7], quote: '3-7个' })).toBe(false);
    expect(isRatio({ value: 3, quote: '3个' })).toBe(false);
  });
});

describe('nearly', () => {
  it('forgives the error of floating point and no more', () => {
    expect(nearly(0.1 + 0.2, 0.3)).toBe(true);
    expect(nearly(100, 100.1)).toBe(false);
    expect(nearly(100, 100.1, 0.01)).toBe(true);
  });
});
