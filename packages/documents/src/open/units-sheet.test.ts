import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetPerson, SheetUnit, SheetUnitKind } from '../write/units-sheet-columns.js';
import { writeUnitsSheet } from '../write/units-sheet.js';
import { readUnitsSheet } from './units-sheet.js';

const units: SheetUnit[] = [
  { name: '示例区政府办公室', parent: null, kind: 'department', duties: '汇总计划，督促落实。' },
  { name: '示例区教育局', parent: '示例区政府办公室', kind: 'department', duties: '管理学校和幼儿园。' },
  { name: '示例街道', parent: '示例区政府办公室', kind: 'street', duties: null },
];
const people: SheetPerson[] = [
  { unit: '示例区政府办公室', name: '示例甲', login: 'jia', roles: ['planner', 'admin'] },
  { unit: '示例区教育局', name: '示例乙', login: 'yi', roles: ['officer'] },
  { unit: '示例区教育局', name: '示例丙', login: 'bing', roles: ['reviewer'] },
];

const bytesOf = () => writeUnitsSheet({ title: '示例区单位和人员', units, people });

async function change(edit: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await bytesOf()).slice().buffer);
  const sheet = workbook.getWorksheet('单位和人员');
  if (sheet === undefined) throw new Error('no sheet');
  edit(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('the sheet from which a district is set up', () => {
  it('is read back as it was written', async () => {
    expect(await readUnitsSheet(await bytesOf())).toEqual({ units, people, problems: [] });
  });

  it('takes a merged unit for each of its people', async () => {
    const merged = await change((sheet) => {
      for (const column of ['A', 'B', 'C', 'D']) {
        sheet.getCell(`${column}6`).value = null;
        sheet.mergeCells(`${column}5:${column}6`);
      }
    });
    expect(await readUnitsSheet(merged)).toEqual({ units, people, problems: [] });
  });

  it.each<[string, string, ExcelJS.CellValue, string]>([
    ['a unit told in two ways', 'D6', '别的职责', '“示例区教育局”的职责与第 5 行 D 列不同；按第 5 行'],
    ['an unknown unit above', 'B7', '某局', '上级单位“某局”不在本表里'],
    ['an unknown kind', 'C7', '科室', '“类别”应为部门、街道、其他，现在是“科室”'],
    ['an unknown role', 'G5', '科长', '“角色”应为填报人、审核人、计划管理员、领导、系统管理员中的一个或几个，现在是“科长”'],
    ['a login that is there twice', 'F6', 'YI', '登录名“YI”与第 5 行重复'],
    ['a login that nobody can type', 'F6', '登录名', '“登录名”应为字母、数字组成的登录名，现在是“登录名”'],
    ['a person without a unit', 'A6', null, '“单位名称”应为单位名称，现在是空白'],
  ])('says what is wrong with %s', async (_, cell, value, message) => {
    const { problems } = await readUnitsSheet(await change((sheet) => (sheet.getCell(cell).value = value)));
    expect(problems.map((each) => each.message)).toEqual([`工作表“单位和人员”第 ${cell.slice(1)} 行 ${cell.slice(0, 1)} 列：${message}`]);
  });

  it('sees units that stand above each other in a ring', async () => {
    const { units: read, problems } = await readUnitsSheet(await change((sheet) => (sheet.getCell('B4').value = '示例区教育局')));
    expect(read.map(({ name }) => name)).toEqual(['示例街道']);
    expect(problems.map(({ row, column }) => [row, column])).toEqual([
      [4, 'B'],
      [5, 'B'],
    ]);
  });

  it('misses a column that was deleted', async () => {
    const { problems } = await readUnitsSheet(await change((sheet) => sheet.spliceColumns(6, 1)));
    expect(problems.map(({ message }) => message)).toEqual(['工作表“单位和人员”第 3 行：缺少“登录名”一列']);
  });

  it('gives any units and people back', async () => {
    const kind = fc.constantFrom<SheetUnitKind>('department', 'street', 'other');
    const anyUnits = fc.array(
      fc.record({ kind, duties: fc.option(fc.constantFrom('管理道路。', '管理\n学校')), people: fc.nat({ max: 3 }) }),
      {
        maxLength: 6,
      },
    );
    await fc.assert(
      fc.asyncProperty(anyUnits, async (some) => {
        const all: SheetUnit[] = some.map(({ kind: of, duties }, i) => ({
          name: `单位${i}`,
          parent: i === 0 ? null : '单位0',
          kind: of,
          duties,
        }));
        const persons = some.flatMap((each, i) =>
          Array.from({ length: each.people }, (_, n): SheetPerson => ({
            unit: `单位${i}`,
            name: `示例${n}`,
            login: `p${i}.${n}`,
            roles: ['officer'],
          })),
        );
        const read = await readUnitsSheet(await writeUnitsSheet({ title: '单位', units: all, people: persons }));
        expect(read).toEqual({ units: all, people: persons, problems: [] });
      }),
      { numRuns: 15 },
    );
  });
});
