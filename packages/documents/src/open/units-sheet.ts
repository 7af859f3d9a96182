import { unitsColumns, type SheetPerson, type SheetUnit, type UnitsField } from '../write/units-sheet-columns.js';
import { openBook } from './plan-sheet-book.js';
import { findTable, headless, type Table } from './plan-sheet-header.js';
import { columnName, problemAt, type SheetProblem } from './plan-sheet-problem.js';
import { checkRow, type UnitsRow } from './units-sheet-row.js';

/** The units and people that were read, and what kept others from being read. */
export interface UnitsSheet {
  units: SheetUnit[];
  people: SheetPerson[];
  problems: SheetProblem[];
}

/**
 * Reads the set-up sheet: one row a person, a unit's cells repeated (or merged) over its people. Columns in any order, a
 * header further down and empty rows are taken as they are. Unknown headings, kinds and roles, a unit told in two ways, an
 * unknown unit above, units above each other in a ring, a login that is there twice are problems; what they concern is left
 * out, nothing is guessed. Never throws on account of the file.
 */
export async function readUnitsSheet(bytes: Uint8Array): Promise<UnitsSheet> {
  const grids = await openBook(bytes);
  if (!Array.isArray(grids)) return { units: [], people: [], problems: [grids] };
  const table = findTable(grids, unitsColumns);
  if (!('at' in table)) return { units: [], people: [], problems: [table] };
  const checked = table.rows.map((row) => checkRow(table, row));
  const rows = checked.flatMap(({ row }) => row ?? []);
  const problems = [...table.problems, ...checked.flatMap((each) => each.problems)];
  const units = unitsOf(table, rows, problems);
  const people = peopleOf(table, rows, units, problems);
  return { units, people, problems: [...problems, ...headless(table)] };
}

const letter = (table: Table<UnitsField>, field: UnitsField): string => columnName((table.at.get(field) ?? 0) + 1);
const at = (table: Table<UnitsField>, field: UnitsField): number => (table.at.get(field) ?? 0) + 1;

function unitsOf(table: Table<UnitsField>, rows: readonly UnitsRow[], problems: SheetProblem[]): SheetUnit[] {
  const first = new Map<string, UnitsRow>();
  for (const row of rows) {
    const known = first.get(row.unit.name);
    if (known === undefined) first.set(row.unit.name, row);
    else {
      for (const field of ['parent', 'kind', 'duties'] as const) {
        if (row.unit[field] !== known.unit[field]) problems.push(toldTwice(table, row, known, field));
      }
    }
  }
  const units = new Map([...first].map(([name, { unit }]) => [name, unit]));
  return [...first.values()].flatMap(({ unit, row }) => {
    if (unit.parent === null) return [unit];
    const wrong = !units.has(unit.parent) ? unknownParent(table, row, unit.parent) : ring(units, unit) ? ringAt(table, row, unit) : null;
    if (wrong === null) return [unit];
    problems.push(wrong);
    return [];
  });
}

function ring(units: ReadonlyMap<string, SheetUnit>, unit: SheetUnit): boolean {
  const seen = new Set([unit.name]);
  for (let above = unit.parent; above !== null; above = units.get(above)?.parent ?? null) {
    if (above === unit.name) return true;
    if (seen.has(above)) return false;
    seen.add(above);
  }
  return false;
}

function peopleOf(
  table: Table<UnitsField>,
  rows: readonly UnitsRow[],
  units: readonly SheetUnit[],
  problems: SheetProblem[],
): SheetPerson[] {
  const names = new Set(units.map(({ name }) => name));
  const taken = new Map<string, number>();
  return rows.flatMap(({ row, person }) => {
    if (person === null || !names.has(person.unit)) return [];
    const login = person.login.toLowerCase();
    const before = taken.get(login);
    if (before === undefined) {
      taken.set(login, row);
      return [person];
    }
    problems.push(
      problemAt(table.sheet, row, at(table, 'login'), {
        message: `登录名“${person.login}”与第 ${before} 行重复`,
        messageEn: `the login “${person.login}” is also in row ${before}`,
        mend: '请给其中一人换一个登录名；一人属于两个单位的，也要两个登录名',
        mendEn: 'Give one of the two another login; a person of two units needs two',
      }),
    );
    return [];
  });
}

function toldTwice(table: Table<UnitsField>, row: UnitsRow, first: UnitsRow, field: 'parent' | 'kind' | 'duties'): SheetProblem {
  const head = unitsColumns.find((column) => column.field === field)?.head ?? field;
  return problemAt(table.sheet, row.row, at(table, field), {
    message: `“${row.unit.name}”的${head}与第 ${first.row} 行 ${letter(table, field)} 列不同；按第 ${first.row} 行`,
    messageEn: `the ${head} of “${row.unit.name}” differs from row ${first.row}, column ${letter(table, field)}; row ${first.row} was taken`,
    mend: '请把同一单位各行的内容改为一致，再导入',
    mendEn: 'Make the rows of the unit agree and import again',
  });
}

function unknownParent(table: Table<UnitsField>, row: number, parent: string): SheetProblem {
  return problemAt(table.sheet, row, at(table, 'parent'), {
    message: `上级单位“${parent}”不在本表里`,
    messageEn: `the unit above, “${parent}”, is not in this sheet`,
    mend: '请写上级单位的全称，并给它自己写一行；没有上级的留空',
    mendEn: 'Write its full name and give it a row of its own; leave the cell empty where there is none',
  });
}

function ringAt(table: Table<UnitsField>, row: number, unit: SheetUnit): SheetProblem {
  return problemAt(table.sheet, row, at(table, 'parent'), {
    message: `“${unit.name}”的上级一层层找上去又回到它自己`,
    messageEn: `the units above “${unit.name}” lead back to itself`,
    mend: '请改正上级单位，最上面的一个留空',
    mendEn: 'Correct the units above; leave the topmost one empty',
  });
}
