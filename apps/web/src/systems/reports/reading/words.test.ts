import { expect, test } from 'vitest';
import { wordsOf } from './words.js';

test('the words join up to the quote again and tell their places', () => {
  const words = wordsOf('新建学校3所、公园5个', 10);
  expect(words.map(({ word }) => word).join('')).toBe('新建学校3所、公园5个');
  expect(words[0]).toEqual({ start: 10, word: '新建' });
  expect(words.some(({ word }) => word.endsWith('、'))).toBe(true);
});
