import { expect, test } from 'vitest';
import { isForeign } from './foreign.js';

const host = '127.0.0.1:3000';
const origin = `http://${host}`;
const cookie = 'luoshi=x';

test.each([
  ['our own page', { host, origin, cookie, 'sec-fetch-site': 'same-origin' }, false],
  ['our own page in an older browser', { host, origin, cookie }, false],
  ['another website', { host, origin: 'https://elsewhere.example', cookie }, true],
  ['another website whose browser hides it', { host, origin: 'null', cookie }, true],
  ['another port of this machine', { host, origin: 'http://127.0.0.1:8080', cookie, 'sec-fetch-site': 'same-site' }, true],
  ['a page that claims our origin', { host, origin, cookie, 'sec-fetch-site': 'cross-site' }, true],
  ['a cookie without any word on its origin', { host, cookie }, true],
  ['a program that says so', { host, cookie, 'x-luoshi-client': 'bench' }, false],
  ['a program without a cookie', { host }, false],
])('a change asked for by %s', (_, headers, foreign) => {
  expect(isForeign('POST', headers, null)).toBe(foreign);
});

test('reading is never foreign', () => {
  expect(isForeign('GET', { host, origin: 'https://elsewhere.example', cookie }, null)).toBe(false);
});

test('behind a proxy the public address counts, not the one passed on', () => {
  const headers = { host: '10.0.0.5:3000', origin: 'https://luoshi.example', cookie };
  expect(isForeign('POST', headers, 'https://luoshi.example')).toBe(false);
  expect(isForeign('POST', { ...headers, origin: 'http://10.0.0.5:3000' }, 'https://luoshi.example')).toBe(true);
});
