import { addChoices } from './plan-sheet-choices.js';
import { personRoles, unitKinds, unitsColumns, type SheetPerson, type SheetUnit, type UnitsField } from './units-sheet-columns.js';
import { writeWorkbook, type CellValue } from './sheet.js';

/** What the sheet of units and people is written from. */
export interface UnitsSheetInput {
  title: string;
  units: readonly SheetUnit[];
  people: readonly SheetPerson[];
}

/** The first row below the header. */
const FIRST = 4;
/** Rows left free for more, so that the lists to choose from are there too. */
const FREE = 100;
const columnOf = (field: UnitsField): number => unitsColumns.findIndex((column) => column.field === field) + 1;

/**
 * The sheet from which a district is set up, as the bytes of an .xlsx file: one row a person, the unit's own cells repeated in
 * each; a unit without people has one row. `readUnitsSheet` reads the same units and people back, people in the order of
 * their units. Without units it is the empty form to fill in.
 */
export async function writeUnitsSheet({ title, units, people }: UnitsSheetInput): Promise<Uint8Array> {
  const rows = units.flatMap((unit) => {
    const own = people.filter((person) => person.unit === unit.name);
    return own.length === 0 ? [rowOf(unit, null)] : own.map((person) => rowOf(unit, person));
  });
  const note = '一人一行，同一单位的几个人各写一行；一人有几个角色的用“、”隔开；上级单位要写全称，没有的留空';
  const bytes = await writeWorkbook([{ name: '单位和人员', title, note, columns: unitsColumns, rows }], null);
  const choices = [
    { column: columnOf('kind'), names: Object.values(unitKinds), strict: true, prompt: '请从名单中选择一类。' },
    { column: columnOf('roles'), names: Object.values(personRoles), strict: false, prompt: '几个角色用“、”隔开。' },
  ];
  return addChoices(bytes, choices, { from: FIRST, to: FIRST + rows.length + FREE }, '可选内容');
}

function rowOf(unit: SheetUnit, person: SheetPerson | null): CellValue[] {
  return unitsColumns.map(({ field }) => {
    if (field === 'kind') return unitKinds[unit.kind];
    if (field === 'unit') return unit.name;
    if (field === 'parent') return unit.parent;
    if (field === 'duties') return unit.duties;
    if (person === null) return null;
    return field === 'roles' ? person.roles.map((role) => personRoles[role]).join('、') : person[field];
  });
}
