import JSZip from 'jszip';
import { expect, it, vi } from 'vitest';
import { openDocument } from '../open/open-document.js';
import { fullPages } from '../testing/official-sample.js';
import { writeOfficial } from './official-document.js';

vi.setConfig({ testTimeout: 60_000 });

const partOf = async (bytes: Uint8Array, name: string): Promise<string> =>
  (await (await JSZip.loadAsync(bytes)).file(name)?.async('string')) ?? '';

it('an official document reads in the order in which it was said', async () => {
  const { text } = await openDocument(await writeOfficial(fullPages), '报告.docx');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  expect(lines.slice(0, 8)).toEqual([
    '（示例文本，不可引用）',
    '关于某区计划执行情况的报告',
    '（数据截至2025年12月底）',
    '各位代表：',
    '一、计划执行情况',
    '（一）产业',
    '1.金融',
    '做大金融。引进机构7家，完成年度目标的116.7%。',
  ]);
  expect(lines.slice(9, 15)).toEqual(['附件：1.主要指标完成情况表', '2.数据来源表', '附件1', '主要指标完成情况表', '注：示例。', '指标']);
  expect(lines.slice(-4)).toEqual(['附件2', '数据来源表', '数据', '7家']);
});

it('the page is A4 with a type area of 156 x 225 mm', async () => {
  const xml = await partOf(await writeOfficial(fullPages), 'word/document.xml');
  const numbers = (tag: string): Record<string, number> =>
    Object.fromEntries(
      [...(new RegExp(`<w:${tag} [^>]*>`).exec(xml)?.[0] ?? '').matchAll(/w:(\w+)="(\d+)"/g)].map(([, k = '', v]) => [k, Number(v)]),
    );
  const [size, margin] = [numbers('pgSz'), numbers('pgMar')];
  const millimetres = (twips = NaN): number => Math.round((twips / 1440) * 254) / 10;
  expect([millimetres(size['w']), millimetres(size['h'])]).toEqual([210, 297]);
  expect([millimetres(margin['top']), millimetres(margin['left'])]).toEqual([37, 28]);
  expect(millimetres((size['w'] ?? NaN) - (margin['left'] ?? NaN) - (margin['right'] ?? NaN))).toBe(156);
  expect(millimetres((size['h'] ?? NaN) - (margin['top'] ?? NaN) - (margin['bottom'] ?? NaN))).toBe(225);
});

it('each face names others for machines that lack it', async () => {
  const xml = await partOf(await writeOfficial(fullPages), 'word/fontTable.xml');
  expect([...xml.matchAll(/w:font w:name="([^"]+)"><w:altName w:val="([^",]+)/g)].map(([, name, first]) => [name, first])).toEqual([
    ['方正小标宋简体', '方正小标宋_GBK'],
    ['黑体', 'SimHei'],
    ['楷体', 'KaiTi'],
    ['仿宋', 'FangSong'],
    ['宋体', 'SimSun'],
  ]);
});

it('characters that XML cannot hold are left out', async () => {
  const { text } = await openDocument(await writeOfficial({ ...fullPages, title: '报\u0001告<b>&"', annexes: [], body: [] }), '报告.docx');
  expect(text.split('\n').filter((line) => line !== '')[1]).toBe('报告<b>&"');
});
