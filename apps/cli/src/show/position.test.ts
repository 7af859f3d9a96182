import { expect, it } from 'vitest';
import { Positions } from './position.js';

it('an offset is told as line and column from 1', () => {
  const positions = new Positions('甲乙\n\n丙');
  expect([0, 1, 2, 3, 4].map((offset) => positions.of(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
  ]);
});
