import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanSheetRow } from '../write/plan-sheet-columns.js';
import { writePlanSheet } from '../write/plan-sheet.js';
import { readPlanSheet } from './plan-sheet.js';

const rows: PlanSheetRow[] = [
  {
    id: 'c001',
    number: 1,
    heading: '二、主要目标',
    task: '地方一般公共预算收入达到144.2亿元',
    kind: 'metric',
    target: 144.2,
    unit: '亿元',
    lastYear: 123.05,
    growth: '17.2%',
    lead: '区财政局',
    responsible: ['区税务局', '区发展和改革局'],
    deadline: '2025-12-31',
    progress: null,
    remarks: null,
  },
  {
    id: 'c002',
    number: 2,
    heading: '三、主要任务',
    task: '6月底前完成步行街改造',
    kind: 'milestone',
    target: null,
    unit: null,
    lastYear: null,
    growth: null,
    lead: null,
    responsible: [],
    deadline: '2025-06-30',
    progress: '已开工',
    remarks: '按周调度',
  },
];
const units = ['区财政局', '区税务局', '区发展和改革局'];
const bytesOf = (of = rows) => writePlanSheet({ title: '示例区任务分解表', rows: of, units });
const bare = async (bytes: Uint8Array) => (await readPlanSheet(bytes)).rows.map(({ row: _, ...rest }) => rest);

async function change(edit: (sheet: ExcelJS.Worksheet) => void, of = rows): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await bytesOf(of)).slice().buffer);
  const sheet = workbook.getWorksheet('任务分解表');
  if (sheet === undefined) throw new Error('no sheet');
  edit(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Moves the cells of a row from a column on by one, as an inserted or a deleted cell does. */
function slip(sheet: ExcelJS.Worksheet, row: number, from: number, by: 1 | -1): void {
  const before = Array.from({ length: 16 }, (_, i) => ({ value: sheet.getCell(row, i + 1).value, style: sheet.getCell(row, i + 1).style }));
  for (let column = from; column <= 15; column++) {
    const source = before[(by === 1 ? column - 1 : column + 1) - 1];
    const cell = sheet.getCell(row, column);
    cell.value = by === 1 && column === from ? null : (source?.value ?? null);
    cell.style = source?.style ?? {};
  }
}

describe('the sheet that offices pass around', () => {
  it('has the columns that offices use, and the id last', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await bytesOf()).slice().buffer);
    const sheet = workbook.getWorksheet('任务分解表');
    const heads = Array.from({ length: 14 }, (_, i) => sheet?.getCell(3, i + 1).text).join(' ');
    expect(heads).toBe('序号 所属章节 工作任务 类型 目标值 单位 上年完成 同比 牵头单位 责任单位 完成时限 进展情况 备注 编号');
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 8, orientation: 'landscape', printTitlesRow: '3:3' });
    expect(sheet?.views).toMatchObject([{ state: 'frozen', ySplit: 3 }]);
    expect(sheet?.autoFilter).toBe('A3:N5');
    expect(sheet?.getCell('I4').dataValidation).toMatchObject({ type: 'list', formulae: ["'单位名单'!$A$1:$A$3"], showErrorMessage: true });
    expect(sheet?.getCell('I6').dataValidation).toBeUndefined();
    expect(workbook.getWorksheet('单位名单')).toMatchObject({ state: 'hidden' });
    expect(workbook.getWorksheet('单位名单')?.getCell('A3').value).toBe('区发展和改革局');
  });

  it('is read back as it was written', async () => {
    expect(await readPlanSheet(await bytesOf())).toEqual({ rows: rows.map((row, i) => ({ ...row, row: i + 4 })), problems: [] });
  });

  it('is read with its columns in another order, its header lower down and empty rows between', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('汇总');
    sheet.getCell('A1').value = '示例区办公室';
    sheet.getRow(6).values = ['编号', '完成时限', ' 牵头 单位', '责任单位', '工作任务', '类型'];
    sheet.getRow(8).values = ['c001', '2025年12月31日', '区财政局', '区税务局，区发展和改革局', '收入达到144.2亿元', '指标'];
    sheet.getRow(11).values = ['c002', '2025/6/30', null, null, { richText: [{ text: '完成' }, { text: '改造' }] }, '节点'];
    const read = await readPlanSheet(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(read.problems).toEqual([]);
    expect(read.rows).toMatchObject([
      {
        row: 8,
        id: 'c001',
        lead: '区财政局',
        responsible: ['区税务局', '区发展和改革局'],
        deadline: '2025-12-31',
        task: '收入达到144.2亿元',
      },
      { row: 11, id: 'c002', lead: null, responsible: [], deadline: '2025-06-30', task: '完成改造', kind: 'milestone' },
    ]);
  });

  it('names the row and column where cells slipped to the right, and takes nothing from it', async () => {
    const { rows: read, problems } = await readPlanSheet(await change((sheet) => slip(sheet, 4, 9, 1)));
    expect(read.map(({ id }) => id)).toEqual(['c002']);
    expect(problems).toEqual([
      {
        sheet: '任务分解表',
        row: 4,
        column: 'K',
        message:
          '工作表“任务分解表”第 4 行 K 列：从 K 列起的内容向右错了一列：“完成时限”应为日期，如 2025-06-30，现在是“区税务局、区发展和改革局”',
        mend: '请把这一行 K 列起的单元格向左移一格，再导入；这一行没有导入',
        messageEn:
          'Sheet “任务分解表”, row 4, column K: cells from column K on have slipped one column to the right: “完成时限” should hold a day such as 2025-06-30 and holds “区税务局、区发展和改革局”',
        mendEn: 'Move the cells from column K on one column to the left and import again; nothing was taken from there',
      },
    ]);
  });

  it.each([
    ['the left at the section', 2, -1],
    ['the right at the task', 3, 1],
    ['the right at the target', 5, 1],
    ['the left at the lead unit', 9, -1],
  ] as const)('sees that cells slipped to %s', async (_, from, by) => {
    const { rows: read, problems } = await readPlanSheet(await change((sheet) => slip(sheet, 4, from, by)));
    expect(read.map(({ id }) => id)).toEqual(['c002']);
    expect(problems.map(({ row }) => row)).toEqual([4]);
    expect(problems[0]?.message).toContain(by === 1 ? '向右错了一列' : '向左错了一列');
  });

  it('tells one slip of the whole sheet once', async () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ ...rows[0], id: `c${i}`, number: i + 1 }) as PlanSheetRow);
    const slipped = await change((sheet) => {
      for (let row = 4; row < 44; row++) slip(sheet, row, 4, 1);
    }, many);
    const { rows: read, problems } = await readPlanSheet(slipped);
    expect(read).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('从 D 列起的内容向右错了一列等 40 行');
  });

  it('refuses headings that it does not know, and says which it misses', async () => {
    const { rows: read, problems } = await readPlanSheet(await change((sheet) => (sheet.getCell('I3').value = '牵头部门')));
    expect(read).toEqual([]);
    expect(problems.map(({ row, column, message }) => [row, column, message.split('：')[1]])).toEqual([
      [
        3,
        'I',
        '“牵头部门”不是本表的列名；应为序号、所属章节、工作任务、类型、目标值、单位、上年完成、同比、牵头单位、责任单位、完成时限、进展情况、备注、编号之一',
      ],
      [3, null, '缺少“牵头单位”一列'],
    ]);
  });

  it.each<[string, string, ExcelJS.CellValue, string]>([
    ['a deadline in words', 'K4', '年底前', '“完成时限”应为日期，如 2025-06-30，现在是“年底前”'],
    ['a day that no calendar has', 'K4', '2025-02-30', '“完成时限”应为日期，如 2025-06-30，现在是“2025-02-30”'],
    ['an unknown kind', 'D4', '其它', '“类型”应为指标、节点、持续推进，现在是“其它”'],
    ['a missing id', 'N4', null, '“编号”应为导出时的编号，现在是空白'],
    ['an error in a formula', 'I4', { error: '#REF!' }, '“牵头单位”应为单位名称，现在是“#REF!”'],
    ['an id that is there twice', 'N5', 'c001', '编号“c001”与第 4 行重复'],
    ['a note beside the table', 'O5', '已核', '这一列没有列名，却填了内容'],
  ])('says what is wrong with %s', async (_, cell, value, message) => {
    const { problems } = await readPlanSheet(await change((sheet) => (sheet.getCell(cell).value = value)));
    const place = `工作表“任务分解表”第 ${cell.slice(1)} 行 ${cell.slice(0, 1)} 列：`;
    expect(problems.map((problem) => problem.message)).toEqual([place + message]);
  });

  it.each([
    ['an empty file', new Uint8Array(), '这不是 .xlsx 表格'],
    ['an older workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), '这不是 .xlsx 表格'],
    ['a damaged one', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), '这份表格打不开，文件可能已损坏'],
  ])('says what to do with %s', async (_, bytes, message) => {
    const { rows: read, problems } = await readPlanSheet(bytes);
    expect(read).toEqual([]);
    expect(problems).toMatchObject([{ sheet: null, row: null, message, mend: '请用 Excel 或 WPS 打开，另存为 .xlsx，再导入' }]);
  });

  it('says that a workbook without the table has none', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('别的').getCell('A1').value = '工作任务';
    const { problems } = await readPlanSheet(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(problems.map(({ message }) => message.slice(0, 7))).toEqual(['没有找到表头：']);
  });
});

const word = fc
  .array(fc.constantFrom(...'区局街道一二三完成建设A9=<>&"\'+-@ \n，。（）“”'), { minLength: 1, maxLength: 24 })
  .map((chars) => `任${chars.join('')}务`);
const name = fc.array(fc.constantFrom(...'区财政住建局街道办'), { minLength: 1, maxLength: 8 }).map((chars) => `区${chars.join('')}局`);
const amount = fc.option(fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.double({ min: 0.01, max: 1e6, noNaN: true }), fc.constant('3–5')));
const day = fc.integer({ min: 0, max: 3000 }).map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
const anyRow: fc.Arbitrary<Omit<PlanSheetRow, 'id' | 'number'>> = fc.record({
  heading: fc.option(word),
  task: word,
  kind: fc.constantFrom('metric', 'milestone', 'activity'),
  target: amount,
  unit: fc.option(fc.constantFrom('家', '亿元', '%', '微克/立方米')),
  lastYear: amount,
  growth: amount,
  lead: fc.option(name),
  responsible: fc.array(name, { maxLength: 4 }),
  deadline: fc.option(day),
  progress: fc.option(word),
  remarks: fc.option(word),
});
const anyRows = fc.array(anyRow, { maxLength: 8 }).map((all) => all.map((row, i) => ({ ...row, id: `c${i + 1}`, number: i + 1 })));

describe('any rows', () => {
  it('come back as they went out', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (some) => {
        expect(await bare(await bytesOf(some))).toEqual(some);
      }),
      { numRuns: 25 },
    );
  });

  it('give no row that differs where the cells of one slipped', async () => {
    const task = { from: fc.integer({ min: 2, max: 4 }), by: fc.constantFrom(1 as const, -1 as const) };
    await fc.assert(
      fc.asyncProperty(anyRow, fc.record(task), async (row, { from, by }) => {
        const some = [{ ...row, id: 'c1', number: 1 }];
        const { rows: read, problems } = await readPlanSheet(await change((sheet) => slip(sheet, 4, from, by), some));
        expect(read).toEqual([]);
        expect(problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });
});
