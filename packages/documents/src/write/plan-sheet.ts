import { kindNames } from './labels.js';
import { addChoices } from './plan-sheet-choices.js';
import { planColumns, type PlanSheetRow } from './plan-sheet-columns.js';
import { writeWorkbook, type CellValue } from './sheet.js';

/** What the plan's sheet is written from. */
export interface PlanSheetInput {
  title: string;
  rows: readonly PlanSheetRow[];
  /** Names of the district's units, for the drop-down list of 牵头单位. */
  units: readonly string[];
}

/** The first row below the header. */
const FIRST = 4;
const columnOf = (field: keyof PlanSheetRow): number => planColumns.findIndex((column) => column.field === field) + 1;

/**
 * The sheet in which offices fill in owners, as the bytes of an .xlsx file: one row a commitment, its id in the last column,
 * 牵头单位 chosen from a list, header in sight and filtered, A3 landscape. `readPlanSheet` reads the same rows back; texts
 * are trimmed on the way. No cell is ever a formula.
 */
export async function writePlanSheet({ title, rows, units }: PlanSheetInput): Promise<Uint8Array> {
  const sheet = {
    name: '任务分解表',
    title,
    note: `共 ${rows.length} 项　请只填写牵头单位、责任单位（几个单位用“、”隔开）和完成时限；“编号”一列请勿改动`,
    columns: planColumns,
    rows: rows.map((row) => planColumns.map(({ field }) => cellOf(row, field))),
  };
  const bytes = await writeWorkbook([sheet], null);
  const choices = [
    { column: columnOf('lead'), names: units, strict: true, prompt: '请从名单中选择一个单位。' },
    { column: columnOf('responsible'), names: units, strict: false, prompt: '几个单位用“、”隔开，名称与名单一致。' },
  ];
  return addChoices(bytes, choices, { from: FIRST, to: FIRST + rows.length - 1 }, '单位名单');
}

function cellOf(row: PlanSheetRow, field: keyof PlanSheetRow): CellValue {
  if (field === 'kind') return kindNames[row.kind];
  if (field === 'responsible') return row.responsible.join('、') || null;
  if (field === 'deadline') return row.deadline === null ? null : new Date(row.deadline);
  return row[field];
}
