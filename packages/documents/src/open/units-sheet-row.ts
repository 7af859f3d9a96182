import {
  personRoles,
  unitKinds,
  unitsColumns,
  type SheetPerson,
  type SheetRole,
  type SheetUnit,
  type SheetUnitKind,
  type UnitsField,
} from '../write/units-sheet-columns.js';
import { quoted, type Cell, type Grid } from './plan-sheet-book.js';
import type { Table } from './plan-sheet-header.js';
import { problemAt, type SheetProblem } from './plan-sheet-problem.js';

/** What one row says: a unit, and one person of it or none. */
export interface UnitsRow {
  row: number;
  unit: SheetUnit;
  person: SheetPerson | null;
}

/** A login is typed by hand: letters, digits, dot, underscore, hyphen; 2 to 64 of them, a letter or digit first. */
const LOGIN = /^[a-z0-9][a-z0-9._-]{1,63}$/i;
const kindByName = new Map(Object.entries(unitKinds).map(([kind, name]) => [name as string, kind as SheetUnitKind]));
const roleByName = new Map(Object.entries(personRoles).map(([role, name]) => [name as string, role as SheetRole]));

/** A row as it was read, or what is wrong with it; a row with a problem of its own gives neither unit nor person. */
export function checkRow(
  table: Table<UnitsField>,
  { row, cells }: Grid['rows'][number],
): { row: UnitsRow | null; problems: SheetProblem[] } {
  const problems: SheetProblem[] = [];
  const cell = (field: UnitsField): Cell => cells[table.at.get(field) ?? -1] ?? null;
  const wrong = (field: UnitsField, zh: string, en: string): null => {
    const head = unitsColumns.find((column) => column.field === field)?.head ?? field;
    const told = {
      message: `“${head}”应为${zh}，现在是${quoted(cell(field))}`,
      messageEn: `“${head}” should hold ${en} and holds ${quoted(cell(field))}`,
      mend: '请改正这一格，再导入；这一行没有导入',
      mendEn: 'Correct this cell and import again; the row was not taken over',
    };
    problems.push(problemAt(table.sheet, row, (table.at.get(field) ?? 0) + 1, told));
    return null;
  };
  const text = (field: UnitsField): string | null => {
    const value = cell(field);
    if (value === null || typeof value === 'string') return value;
    return wrong(field, '文字', 'text');
  };
  const needed = (field: UnitsField, zh: string, en: string): string | null => (cell(field) === null ? wrong(field, zh, en) : text(field));

  const name = needed('unit', '单位名称', "the unit's name");
  const kindName = text('kind');
  const kinds = Object.values(unitKinds).join('、');
  const kind = kindByName.get(kindName ?? '') ?? wrong('kind', kinds, `one of ${kinds}`);
  const unit = { parent: text('parent'), duties: text('duties') };
  const hasPerson = (['name', 'login', 'roles'] as const).some((field) => cell(field) !== null);
  const person = hasPerson ? personOf(cell, needed, wrong) : null;
  if (problems.length > 0 || name === null || kind === null) return { row: null, problems };
  return { row: { row, unit: { name, kind, ...unit }, person: person === null ? null : { unit: name, ...person } }, problems };
}

function personOf(
  cell: (field: UnitsField) => Cell,
  needed: (field: UnitsField, zh: string, en: string) => string | null,
  wrong: (field: UnitsField, zh: string, en: string) => null,
): Omit<SheetPerson, 'unit'> | null {
  const name = needed('name', '姓名', "the person's name");
  const written = cell('login');
  const login = typeof written === 'number' ? String(written) : written;
  const roles = rolesOf(cell('roles'));
  const list = Object.values(personRoles).join('、');
  if (roles === null) wrong('roles', `${list}中的一个或几个`, `one or several of ${list}`);
  if (typeof login !== 'string' || !LOGIN.test(login)) return wrong('login', '字母、数字组成的登录名', 'a login of letters and digits');
  return name === null || roles === null ? null : { name, login, roles };
}

function rolesOf(cell: Cell): SheetRole[] | null {
  if (typeof cell !== 'string') return null;
  const roles = cell.split(/[、，,；;\s]+/).map((name) => roleByName.get(name));
  const known = roles.filter((role) => role !== undefined);
  return known.length === roles.length ? [...new Set(known)] : null;
}
