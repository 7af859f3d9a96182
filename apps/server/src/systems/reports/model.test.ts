import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isSample } from './model.js';

test('both reports that come with the software are samples by their own first line', async () => {
  for (const year of [2025, 2026]) {
    const file = resolve(import.meta.dirname, `../../../../../sample/luohu-${String(year)}.md`);
    expect(isSample(await readFile(file, 'utf8'))).toBe(true);
  }
});

test('a report that speaks of samples further down is none', () => {
  expect(isSample('江北区2025年计划报告\n（示例文本，非官方文件）\n新建学校8所。')).toBe(false);
  expect(isSample('')).toBe(false);
});
