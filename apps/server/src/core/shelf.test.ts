import { expect, test } from 'vitest';
import { Shelf } from './shelf.js';

test('the thing longest unused goes first', () => {
  const shelf = new Shelf<number>(2);
  shelf.put('a', 1);
  shelf.put('b', 2);
  shelf.find('a');
  shelf.put('c', 3);
  expect([shelf.find('a'), shelf.find('b'), shelf.find('c')]).toEqual([1, undefined, 3]);
});
