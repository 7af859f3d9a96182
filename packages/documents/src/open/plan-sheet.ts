import type { Kind } from '@luoshi/reader';
import { kindNames } from '../write/labels.js';
import { planColumns, type PlanSheetRow } from '../write/plan-sheet-columns.js';
import { dayOf, openBook, type Cell, type Grid } from './plan-sheet-book.js';
import { findTable, headless, type Table } from './plan-sheet-header.js';
import { problemAt, type SheetProblem } from './plan-sheet-problem.js';
import { misfitsOf, shiftOf, tellMisfit, tellShift, type Misfit, type Shift } from './plan-sheet-shift.js';

type Field = keyof PlanSheetRow;

/** A row with the place it was read from. */
export interface ReadPlanRow extends PlanSheetRow {
  /** As Excel counts, from 1. */
  row: number;
}

/** The rows that were read, and what kept others from being read. */
export interface PlanSheet {
  rows: ReadPlanRow[];
  problems: SheetProblem[];
}

/**
 * Reads the sheet that `writePlanSheet` wrote, after offices have worked on it: columns in any order, a header further down,
 * empty rows and merged cells are taken as they are. An unknown or missing heading, a row whose cells slipped, a cell that
 * does not fit its column, an id that is missing or there twice are problems; such a row is left out, nothing is guessed.
 * A column that is not needed and not there gives null (`number`: 0). Never throws on account of the file.
 */
export async function readPlanSheet(bytes: Uint8Array): Promise<PlanSheet> {
  const grids = await openBook(bytes);
  if (!Array.isArray(grids)) return { rows: [], problems: [grids] };
  const table = findTable(grids, planColumns);
  if (!('at' in table)) return { rows: [], problems: [table] };
  const { good, shifts, odd } = sort(table);
  const slipped = [...shifts.values()].map(({ shift, rows, first }) => tellShift(table, shift, rows, first));
  const { rows, problems } = withoutTwins(
    table,
    good.map((row) => rowOf(table.at, row)),
  );
  return { rows, problems: [...table.problems, ...slipped, ...odd, ...problems, ...(slipped.length > 0 ? [] : headless(table))] };
}

interface Sorted {
  good: Grid['rows'];
  shifts: Map<string, { shift: Shift; rows: number[]; first: Misfit }>;
  odd: SheetProblem[];
}

function sort(table: Table<Field>): Sorted {
  const sorted: Sorted = { good: [], shifts: new Map(), odd: [] };
  for (const row of table.rows) {
    const misfits = misfitsOf(table.at, row.cells);
    const [first] = misfits;
    const shift = shiftOf(table.at, misfits);
    if (first === undefined) sorted.good.push(row);
    else if (shift === undefined) sorted.odd.push(...misfits.map((misfit) => tellMisfit(table, row.row, misfit)));
    else {
      const same = `${shift.from} ${shift.by}`;
      const known = sorted.shifts.get(same);
      if (known === undefined) sorted.shifts.set(same, { shift, rows: [row.row], first });
      else known.rows.push(row.row);
    }
  }
  return sorted;
}

function rowOf(at: ReadonlyMap<Field, number>, { row, cells }: { row: number; cells: readonly Cell[] }): ReadPlanRow {
  const cell = (field: Field): Cell => cells[at.get(field) ?? -1] ?? null;
  const text = (field: Field): string | null => {
    const value = cell(field);
    return typeof value === 'string' ? value : null;
  };
  const amount = (field: Field): number | string | null => {
    const value = cell(field);
    return typeof value === 'number' || typeof value === 'string' ? value : null;
  };
  return {
    row,
    id: text('id') ?? '',
    number: Number(cell('number') ?? 0),
    heading: text('heading'),
    task: text('task') ?? '',
    kind: kindOf(text('kind')),
    target: amount('target'),
    unit: text('unit'),
    lastYear: amount('lastYear'),
    growth: amount('growth'),
    lead: text('lead'),
    responsible: (text('responsible') ?? '').split(/[、，,；;\n]/).flatMap((name) => name.trim() || []),
    deadline: dayOf(cell('deadline')) ?? null,
    progress: text('progress'),
    remarks: text('remarks'),
  };
}

/** A row comes here only after its kind has been found to be one of the three. */
function kindOf(name: string | null): Kind {
  if (name === kindNames.metric) return 'metric';
  return name === kindNames.milestone ? 'milestone' : 'activity';
}

function withoutTwins(table: Table<Field>, rows: readonly ReadPlanRow[]): PlanSheet {
  const first = new Map<string, number>();
  for (const { id, row } of rows) if (!first.has(id)) first.set(id, row);
  const twins = rows.filter(({ id, row }) => first.get(id) !== row);
  const doubled = new Set(twins.map(({ id }) => id));
  return {
    rows: rows.filter(({ id }) => !doubled.has(id)),
    problems: twins.map(({ id, row }) =>
      problemAt(table.sheet, row, (table.at.get('id') ?? 0) + 1, {
        message: `编号“${id}”与第 ${first.get(id) ?? 0} 行重复`,
        messageEn: `the id “${id}” is also in row ${first.get(id) ?? 0}`,
        mend: '一个编号只能有一行：请删去多余的一行，再导入；这两行都没有导入',
        mendEn: 'An id may have one row: delete the other and import again; neither row was taken over',
      }),
    ),
  };
}
