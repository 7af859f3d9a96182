import { expect, test } from 'vitest';
import { fitsPassword, hashPassword, weaknessOf } from './passwords.js';

test.each([
  ['abcdefghij1', 'too-short'],
  ['短短短短短短短短短短短', 'too-short'],
  ['password1234', 'too-common'],
  ['PasswordPassword', 'too-common'],
  ['123123123123', 'too-common'],
  ['zhang.sanzhang.san', 'like-login'],
  ['x'.repeat(129), 'too-long'],
  ['山高月小水落石出又何妨啊', undefined],
  ['three quiet boats', undefined],
])('“%s” is %s', (password, weakness) => {
  expect(weaknessOf(password, 'zhang.san')).toBe(weakness);
});

test('a password is stored as argon2id with the settings OWASP recommends, and fits what it was made of, however it was typed', async () => {
  const stored = await hashPassword('ｔｈｒｅｅ quiet boats');
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await fitsPassword(stored, 'three quiet boats')).toBe(true);
  expect(await fitsPassword(stored, 'three quiet boat')).toBe(false);
});

test('nothing fits where nothing is stored', async () => {
  expect(await fitsPassword(null, 'nobody has this password')).toBe(false);
});
