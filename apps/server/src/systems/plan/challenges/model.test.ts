import { expect, test } from 'vitest';
import { answerDue, maskContact, maskPersonal, sameText } from './model.js';

test.each([
  ['2025-09-15', '2025-09-22', 'a Monday has until the next Monday'],
  ['2025-09-19', '2025-09-26', 'a Friday until the next Friday'],
  ['2025-09-20', '2025-09-26', 'a Saturday begins to count on Monday'],
])('asked on %s is due on %s: %s', (asked, due) => {
  expect(answerDue(asked)).toBe(due);
});

test('a contact shows its ends only', () => {
  expect(['13812345678', 'li.si@example.org', '12345'].map(maskContact)).toEqual(['138****78', 'l***@example.org', '****']);
});

test('numbers that belong to persons are starred in public, figures are not', () => {
  expect(maskPersonal('电话13812345678或138-1234-5678，身份证44030119900101123X，邮箱a.b@example.org。投资1234567890.5元，已建54个')).toBe(
    '电话***或***，身份证***，邮箱***。投资1234567890.5元，已建54个',
  );
});

test('spaces, width and punctuation do not make another text', () => {
  expect(sameText('这个数 不对！', '这个数不对!')).toBe(true);
  expect(sameText('这个数不对', '那个数不对')).toBe(false);
});
