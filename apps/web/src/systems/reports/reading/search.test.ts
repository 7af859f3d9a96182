import { expect, test } from 'vitest';
import { findHits } from './search.js';

test('every place is found, capitals or not', () => {
  expect(findHits('gdp增长，GDP总量', 'Gdp')).toEqual([
    { start: 0, end: 3 },
    { start: 6, end: 9 },
  ]);
});

test('blank words find nothing', () => {
  expect(findHits('全文', '  ')).toEqual([]);
});
