import type { FieldColumn } from '../write/plan-sheet-columns.js';
import type { Cell, Grid } from './plan-sheet-book.js';
import { problemAt, problemOfFile, type SheetProblem } from './plan-sheet-problem.js';

/** A table found in a sheet: which column (from 0) holds which field, and the rows below its header. */
export interface Table<Field extends string> {
  sheet: string;
  headerRow: number;
  at: ReadonlyMap<Field, number>;
  rows: Grid['rows'];
  problems: SheetProblem[];
}

/** A header is looked for in the first rows; a title, a note and a letterhead may stand above it. */
const HEADER_WITHIN = 30;
/** So many known headings make a row a header. */
const ENOUGH = 3;

const headOf = (cell: Cell): string | null => (typeof cell === 'string' ? cell.normalize('NFKC').replace(/\s/g, '') : null);

/**
 * The table with these columns: in the sheet and the row where most of the headings stand, in any order. A heading that is
 * unknown or there twice is a problem, a needed one that is missing too; such a table has no rows, since what a missing
 * column would say is not to be guessed.
 */
export function findTable<Field extends string>(
  grids: readonly Grid[],
  columns: readonly FieldColumn<Field>[],
): Table<Field> | SheetProblem {
  const heads = new Map(columns.map(({ head, field }) => [head, field]));
  const known = (cells: readonly Cell[]): number => new Set(cells.map(headOf).filter((head) => head !== null && heads.has(head))).size;
  let best: { grid: Grid; index: number; score: number } | undefined;
  for (const grid of grids) {
    grid.rows.slice(0, HEADER_WITHIN).forEach(({ cells }, index) => {
      const score = known(cells);
      if (score >= ENOUGH && score > (best?.score ?? 0)) best = { grid, index, score };
    });
  }
  const list = columns.map(({ head }) => head).join('、');
  if (best === undefined) {
    return problemOfFile({
      message: `没有找到表头：前 ${HEADER_WITHIN} 行里没有一行含有${list}`,
      messageEn: `No header was found: none of the first ${HEADER_WITHIN} rows holds ${list}`,
      mend: '请用系统导出的表格填写，不要删去表头一行',
      mendEn: 'Fill in the sheet that was exported and keep its header row',
    });
  }
  return tableAt(best.grid, best.index, columns, heads);
}

function tableAt<Field extends string>(
  grid: Grid,
  index: number,
  columns: readonly FieldColumn<Field>[],
  heads: ReadonlyMap<string, Field>,
): Table<Field> {
  const header = grid.rows[index];
  const headerRow = header?.row ?? 0;
  const at = new Map<Field, number>();
  const problems: SheetProblem[] = [];
  header?.cells.forEach((cell, i) => {
    const head = headOf(cell);
    const field = head === null ? undefined : heads.get(head);
    if (field !== undefined && !at.has(field)) at.set(field, i);
    else if (cell !== null) problems.push(oddHead(grid.name, headerRow, i, head ?? '?', field !== undefined, columns));
  });
  const missing = columns.filter(({ field, needed }) => needed && !at.has(field));
  for (const { head } of missing) problems.push(missingHead(grid.name, headerRow, head));
  return { sheet: grid.name, headerRow, at, rows: missing.length > 0 ? [] : grid.rows.slice(index + 1), problems };
}

function oddHead(
  sheet: string,
  row: number,
  index: number,
  head: string,
  twice: boolean,
  columns: readonly FieldColumn<string>[],
): SheetProblem {
  const list = columns.map((column) => column.head).join('、');
  return problemAt(sheet, row, index + 1, {
    message: twice ? `“${head}”一列出现了两次` : `“${head}”不是本表的列名；应为${list}之一`,
    messageEn: twice ? `the heading “${head}” is there twice` : `“${head}” is no heading of this sheet; expected one of ${list}`,
    mend: twice ? '请只保留一列，再导入' : '请改回原来的列名，或删去这一列，再导入',
    mendEn: twice ? 'Keep one of the two columns and import again' : 'Give it its former heading or delete the column, then import again',
  });
}

function missingHead(sheet: string, row: number, head: string): SheetProblem {
  return problemAt(sheet, row, null, {
    message: `缺少“${head}”一列`,
    messageEn: `the column “${head}” is missing`,
    mend: `请补上“${head}”一列（列的先后不限），再导入`,
    mendEn: `Put the column “${head}” back (in any place) and import again`,
  });
}

/** Columns without a heading that hold something, one problem each. */
export function headless(table: Table<string>): SheetProblem[] {
  const used = new Set(table.at.values());
  const named = new Set(table.problems.flatMap(({ row, column }) => (row === table.headerRow && column !== null ? [column] : [])));
  const found = new Map<number, number>();
  for (const { row, cells } of table.rows) {
    cells.forEach((cell, i) => {
      if (cell !== null && !used.has(i) && !found.has(i)) found.set(i, row);
    });
  }
  return [...found]
    .map(([index, row]) =>
      problemAt(table.sheet, row, index + 1, {
        message: '这一列没有列名，却填了内容',
        messageEn: 'this column has no heading, yet it is filled in',
        mend: '请检查这一行是否错位；不需要的内容请删去，再导入',
        mendEn: 'Check whether this row has slipped; delete what is not needed and import again',
      }),
    )
    .filter(({ column }) => column === null || !named.has(column));
}
