import type { Followed } from '@luoshi/reader';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { writeFollow } from './follow-sheet.js';

const followed = (start: number, quote: string, status: Followed['status'], said: string[]): Followed => ({
  commitment: { id: `c${start}`, start, end: start + quote.length, quote },
  status,
  evidence: said.map((each, i) => ({ start: 0, end: each.length, quote: each, score: 0.9 - i / 10, because: [] })),
  why: '测试',
});

it('what became of each promise is a sheet with the silent ones first', async () => {
  const follow = [
    followed(0, '修路10公里', 'met', ['修路10公里', '路网更密']),
    followed(9, '建桥2座', 'silent', []),
    followed(5, '植树1万株', 'short', ['植树0.8万株']),
  ];
  const bytes = await writeFollow({ title: '2024年计划', nextTitle: '2025年报告', follow });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const sheet = workbook.worksheets[0];
  const row = (n: number): unknown[] => Array.from({ length: 7 }, (_, i) => sheet?.getCell(n, i + 1).value);
  expect(sheet?.getCell('A1').value).toBe('2024年计划兑现情况');
  expect(sheet?.getCell('A2').value).toBe('共 3 项：未再提及 1，未达到 1，有交代 0，已兑现 1，超额兑现 0　对照：2025年报告');
  expect(row(3)).toEqual(['序号', '结论', '承诺', '次年报告怎么说', '相近程度', '判断依据', '其他相关表述']);
  expect(row(4)).toEqual([1, '未再提及', '建桥2座', null, null, '测试', null]);
  expect(row(5)).toEqual([2, '未达到', '植树1万株', '植树0.8万株', 0.9, '测试', null]);
  expect(row(6)).toEqual([3, '已兑现', '修路10公里', '修路10公里', 0.9, '测试', '路网更密']);
});
