import type { Reading } from '@luoshi/reader';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { reading } from '../testing/readings.js';
import { writeTaskList } from './task-list.js';

const input = { reading, title: '某区2025年计划', fileName: '报告.docx' };

async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

const sheetOf = async (name: string, of: Reading = reading): Promise<ExcelJS.Worksheet> => {
  const sheet = (await open(await writeTaskList({ ...input, reading: of }))).getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

const values = (sheet: ExcelJS.Worksheet, row: number): unknown[] => {
  const width = sheet.columnCount;
  return Array.from({ length: width }, (_, i) => sheet.getCell(row, i + 1).value);
};

describe('the task list', () => {
  it('has the columns that offices use, under a title', async () => {
    const sheet = await sheetOf('任务分解表');
    expect(sheet.getCell('A1').value).toBe('某区2025年计划任务分解表');
    expect(sheet.getCell('A2').value).toBe('共 4 项，其中指标 3，节点 1，持续推进 0　来源：报告.docx');
    expect(values(sheet, 3)).toEqual([
      '序号',
      '所属章节',
      '工作任务',
      '类型',
      '目标值',
      '单位',
      '上年完成',
      '同比',
      '牵头单位',
      '责任单位',
      '完成时限',
      '进展情况',
      '备注',
    ]);
  });

  it('has one row a target, its value a number in the unit as printed', async () => {
    const sheet = await sheetOf('任务分解表');
    expect(sheet.rowCount).toBe(7);
    expect(values(sheet, 4)).toEqual([
      1,
      '二、今年目标',
      '地区生产总值达到1350亿元',
      '指标',
      1350,
      '亿元',
      '1280 亿元',
      '5.2%',
      null,
      '区发展改革局',
      new Date('2025-12-31'),
      null,
      '较上年提高（+5.5%）',
    ]);
    expect(values(sheet, 5)).toEqual([
      2,
      '二、今年目标',
      '力争引进企业不少于30家',
      '指标',
      30,
      '家',
      null,
      null,
      null,
      null,
      new Date('2025-06-30'),
      null,
      '原文为争取、探索类表述；提醒：主要指标用了留有余地的说法',
    ]);
    expect(sheet.getCell('E5').numFmt).toBe('"≥"General');
    expect(values(sheet, 6).slice(4, 6)).toEqual(['3–5', '个']);
  });

  it('notes the findings about the figures of a task, linked or not', async () => {
    const findings = reading.findings.map((each) => ({ ...each, rule: 'two-values' as const, about: ['f5'] }));
    const sheet = await sheetOf('任务分解表', { ...reading, findings });
    expect(sheet.getCell('M6').value).toBe('提醒：同一指标两个数');
  });

  it('sets rates beside each other in percentage points, and a result once', async () => {
    const rate = { measure: '地区生产总值', change: 'growth' } as const;
    const figures = reading.figures.map((each) => (each.id === 'f3' ? { ...each, ...rate, value: 6, unit: '%', quote: '6%' } : each));
    const [link] = reading.links;
    const links = [1, 2].flatMap((n) => (link === undefined ? [] : [{ ...link, id: `l${n}`, result: 'f2' }]));
    const sheet = await sheetOf('任务分解表', { ...reading, figures, links });
    expect(values(sheet, 4).slice(4, 8)).toEqual([6, '%', '5.2%', null]);
    expect(sheet.getCell('M4').value).toBe('较上年提高（+0.8个百分点）');
  });

  it('sets percentage points beside each other in percentage points', async () => {
    const points = { measure: '失业率', change: 'cut', unit: '百分点' } as const;
    const figures = reading.figures.map((each) => {
      if (each.id === 'f1') return { ...each, ...points, value: 0.2, quote: '0.2个百分点' };
      return each.id === 'f3' ? { ...each, ...points, value: 0.3, quote: '0.3个百分点' } : each;
    });
    const sheet = await sheetOf('上年与今年', { ...reading, figures });
    expect(values(sheet, 4).slice(2, 5)).toEqual(['0.2个百分点', '0.3个百分点', '较上年提高（+0.1个百分点）']);
  });

  it('never holds a formula, whatever a task begins with', async () => {
    const sheet = await sheetOf('任务分解表');
    const cell = sheet.getCell('C7');
    expect([cell.type, cell.value, cell.numFmt]).toEqual([ExcelJS.ValueType.String, '=SUM(A1)开工建设<医院>', '@']);
    const zip = await JSZip.loadAsync(await writeTaskList(input));
    const sheets = await Promise.all(zip.file(/worksheets\/sheet\d+\.xml/).map((file) => file.async('string')));
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.filter((xml) => xml.includes('<f>'))).toEqual([]);
  });

  it('prints on A3 landscape, one page wide, header repeated and pages numbered', async () => {
    const sheet = await sheetOf('任务分解表');
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 8,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '3:3',
    });
    expect(sheet.headerFooter.oddFooter).toBe('&C第 &P 页，共 &N 页');
  });

  it('keeps its header in sight and can be filtered', async () => {
    const sheet = await sheetOf('任务分解表');
    expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 3 }]);
    expect(sheet.autoFilter).toBe('A3:M7');
    expect(sheet.getCell('C4')).toMatchObject({ font: { name: '宋体' }, alignment: { wrapText: true } });
  });

  it('has further sheets for results, links and findings', async () => {
    const results = await sheetOf('上年完成情况');
    expect(values(results, 4)).toEqual([
      1,
      '一、上年完成',
      '地区生产总值完成1280亿元，增长5.2%',
      '指标',
      1280,
      '亿元',
      '5.2%',
      '1350 亿元',
      null,
    ]);
    const links = await sheetOf('上年与今年');
    expect(values(links, 4)).toEqual([
      1,
      '地区生产总值',
      '1280 亿元',
      '1350 亿元',
      '较上年提高（+5.5%）',
      '地区生产总值完成1280亿元，增长5.2%',
      '地区生产总值达到1350亿元',
    ]);
    const findings = await sheetOf('问题提示');
    expect(values(findings, 4)).toEqual([
      1,
      '提醒',
      '主要指标用了留有余地的说法',
      '力争引进企业不少于30家',
      '用了“力争”。',
      '删去“力争”。',
    ]);
  });

  it('leaves out the sheets that would be empty', async () => {
    const bare = { ...reading, commitments: [], links: [], findings: [] };
    const workbook = await open(await writeTaskList({ ...input, reading: bare }));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['任务分解表']);
  });

  it('holds no character that a spreadsheet cannot', async () => {
    const odd = reading.commitments.map((each) => ({ ...each, quote: 'a\u0000b\ud800c\u0008' }));
    const workbook = await open(await writeTaskList({ ...input, reading: { ...reading, commitments: odd } }));
    expect(workbook.worksheets[0]?.getCell('C4').value).toBe('ab\ufffdc');
  });
});
