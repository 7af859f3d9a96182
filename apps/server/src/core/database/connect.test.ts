import { expect, test } from 'vitest';
import { unfitness } from './connect.js';

const good = { version: 160_003, encoding: 'UTF8', provider: 'c', ctype: 'C.UTF-8' };

test('a UTF-8 database with C.UTF-8, a language or ICU will do', () => {
  expect(unfitness(good)).toBeUndefined();
  expect(unfitness({ ...good, ctype: 'zh_CN.UTF-8' })).toBeUndefined();
  expect(unfitness({ ...good, provider: 'i', ctype: 'C' })).toBeUndefined();
});

test('an old version, another encoding and plain C are refused, each by name', () => {
  expect(unfitness({ ...good, version: 140_011 })?.message).toContain('版本是 14');
  expect(unfitness({ ...good, encoding: 'SQL_ASCII' })?.message).toContain('编码是 SQL_ASCII');
  expect(unfitness({ ...good, ctype: 'C' })?.message).toContain('区域设置是 C');
  expect(unfitness({ ...good, provider: 'b', ctype: 'C' })?.message).toContain('区域设置是 C');
});
