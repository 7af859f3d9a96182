import { kindNames } from '../write/labels.js';
import { planColumns, type PlanSheetRow } from '../write/plan-sheet-columns.js';
import { dayOf, quoted, type Cell } from './plan-sheet-book.js';
import type { Table } from './plan-sheet-header.js';
import { columnName, problemAt, type SheetProblem } from './plan-sheet-problem.js';

type Field = keyof PlanSheetRow;

const kinds: readonly string[] = Object.values(kindNames);
const isText = (cell: Cell): cell is string => typeof cell === 'string' && !kinds.includes(cell);
const isKind = (cell: Cell): boolean => typeof cell === 'string' && kinds.includes(cell);
const orEmpty = (fits: (cell: Cell) => boolean) => (cell: Cell) => cell === null || fits(cell);
const isAmount = (cell: Cell): boolean => typeof cell === 'number' || (isText(cell) && dayOf(cell) === undefined);
const isName = (cell: Cell): boolean => isText(cell) && dayOf(cell) === undefined && !/^[\d.%]+$/.test(cell);

/** What a cell of each column may hold, and how a message says so. */
const expected: Record<Field, { fits: (cell: Cell) => boolean; zh: string; en: string }> = {
  number: { fits: orEmpty((cell) => Number.isInteger(cell)), zh: '整数', en: 'a whole number' },
  heading: { fits: orEmpty(isText), zh: '章节名', en: 'a heading' },
  task: { fits: isText, zh: '任务原文', en: 'the text of the task' },
  kind: { fits: isKind, zh: kinds.join('、'), en: `one of ${kinds.join(', ')}` },
  target: { fits: orEmpty(isAmount), zh: '数值', en: 'an amount' },
  unit: { fits: orEmpty(isText), zh: '计量单位', en: 'a unit of measure' },
  lastYear: { fits: orEmpty(isAmount), zh: '数值', en: 'an amount' },
  growth: { fits: orEmpty(isAmount), zh: '数值', en: 'an amount' },
  lead: { fits: orEmpty(isName), zh: '单位名称', en: "a unit's name" },
  responsible: { fits: orEmpty(isName), zh: '单位名称', en: "units' names" },
  deadline: { fits: orEmpty((cell) => dayOf(cell) !== undefined), zh: '日期，如 2025-06-30', en: 'a day such as 2025-06-30' },
  progress: { fits: orEmpty(isText), zh: '文字', en: 'text' },
  remarks: { fits: orEmpty(isText), zh: '文字', en: 'text' },
  id: { fits: isName, zh: '导出时的编号', en: 'the id as it was exported' },
};

/** A cell that is not what its column holds. */
export interface Misfit {
  field: Field;
  index: number;
  cell: Cell;
}

/** A row whose cells slipped: from which column (from 0), by one to the right (1) or to the left (-1). */
export interface Shift {
  from: number;
  by: 1 | -1;
}

/** The cells of a row that their columns cannot hold, from left to right. */
export function misfitsOf(at: ReadonlyMap<Field, number>, cells: readonly Cell[]): Misfit[] {
  return planColumns
    .flatMap(({ field }) => {
      const index = at.get(field);
      return index === undefined ? [] : [{ field, index, cell: cells[index] ?? null }];
    })
    .filter(({ field, cell }) => !expected[field].fits(cell))
    .sort((a, b) => a.index - b.index);
}

/**
 * Whether a row slipped: a kind or a day stands one column beside its own. Only these two are told from everything else by
 * their look; a row that slipped elsewhere is told cell by cell.
 */
export function shiftOf(at: ReadonlyMap<Field, number>, misfits: readonly Misfit[]): Shift | undefined {
  const kindAt = at.get('kind');
  const dayAt = at.get('deadline');
  for (const { index, cell } of misfits) {
    const home = isKind(cell) ? kindAt : dayOf(cell) === undefined ? undefined : dayAt;
    const by = home === undefined ? 0 : index - home;
    if (by === 1 || by === -1) return { from: Math.min(...misfits.map((misfit) => misfit.index)), by };
  }
  return undefined;
}

/** One slip that several rows share is one problem. */
export function tellShift(table: Table<Field>, shift: Shift, rows: readonly number[], first: Misfit): SheetProblem {
  const more = rows.length > 1 ? { zh: `等 ${rows.length} 行`, en: ` and ${rows.length - 1} more` } : { zh: '', en: '' };
  const letter = columnName(shift.from + 1);
  const [way, back] = shift.by === 1 ? ['右', '左'] : ['左', '右'];
  const [wayEn, backEn] = shift.by === 1 ? ['right', 'left'] : ['left', 'right'];
  const head = headOf(first.field);
  return problemAt(table.sheet, rows[0] ?? null, shift.from + 1, {
    message: `从 ${letter} 列起的内容向${way}错了一列${more.zh}：“${head}”应为${expected[first.field].zh}，现在是${quoted(first.cell)}`,
    messageEn: `cells from column ${letter} on have slipped one column to the ${wayEn}${more.en}: “${head}” should hold ${expected[first.field].en} and holds ${quoted(first.cell)}`,
    mend: `请把这${rows.length > 1 ? '些行' : '一行'} ${letter} 列起的单元格向${back}移一格，再导入；这${rows.length > 1 ? '些行' : '一行'}没有导入`,
    mendEn: `Move the cells from column ${letter} on one column to the ${backEn} and import again; nothing was taken from there`,
  });
}

/** A cell that does not fit its column. */
export function tellMisfit(table: Table<Field>, row: number, { field, index, cell }: Misfit): SheetProblem {
  const { zh, en } = expected[field];
  return problemAt(table.sheet, row, index + 1, {
    message: `“${headOf(field)}”应为${zh}，现在是${quoted(cell)}`,
    messageEn: `“${headOf(field)}” should hold ${en} and holds ${quoted(cell)}`,
    mend: '请改正这一格，再导入；这一行没有导入',
    mendEn: 'Correct this cell and import again; the row was not taken over',
  });
}

const headOf = (field: Field): string => planColumns.find((column) => column.field === field)?.head ?? field;
