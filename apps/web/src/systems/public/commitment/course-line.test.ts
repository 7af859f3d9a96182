import { expect, test } from 'vitest';
import { courseLines, SIZE } from './course-line.js';

const course = [
  { period: '2025-01', expected: 25, actual: 20 },
  { period: '2025-02', expected: 50, actual: 45 },
  { period: '2025-03', expected: 75, actual: null },
  { period: '2025-04', expected: 100, actual: null },
];

test('more is higher, later is further right, and what adds up starts from nothing', () => {
  const lines = courseLines(course, 100, { value: 90, low: 80, high: 101 });
  if (!lines) throw new Error('nothing is drawn');
  expect(lines.actual).toHaveLength(2);
  expect(lines.actual[1]?.y).toBeLessThan(lines.actual[0]?.y ?? 0);
  expect(lines.expected.at(-1)?.x).toBe(SIZE.width - SIZE.right);
  expect(lines.expected.at(-1)?.y).toBe(lines.target);
  expect(lines.levels[0]).toEqual({ y: SIZE.height - SIZE.bottom, value: 0 });
  expect(lines.forecast?.low).toBeGreaterThan(lines.forecast?.y ?? 0);
  expect(lines.ticks.map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
});

test('levels that hardly differ are drawn apart', () => {
  const lines = courseLines([{ period: '2025-01', expected: 98, actual: 97 }], 98, null);
  expect(Math.abs((lines?.actual[0]?.y ?? 0) - (lines?.target ?? 0))).toBeGreaterThan(50);
});

test('where nothing is known nothing is drawn', () => {
  expect(courseLines([{ period: '2025-01', expected: null, actual: null }], 1, null)).toBeNull();
});
