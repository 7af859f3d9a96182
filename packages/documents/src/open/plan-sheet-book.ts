import ExcelJS from 'exceljs';
import { DocumentError } from '../errors.js';
import { LARGEST_FILE } from './open-document.js';
import { problemOfFile, type SheetProblem } from './plan-sheet-problem.js';
import { openZip } from './zip.js';

/** What a cell says: text (trimmed, never empty), number or day; `odd` holds what it is where it says none of these. */
export type Cell = string | number | Date | { odd: string } | null;

/** A sheet as rows of cells; `cells[0]` is column A, `row` as Excel counts. */
export interface Grid {
  name: string;
  rows: { row: number; cells: Cell[] }[];
}

const saveAs = {
  mend: '请用 Excel 或 WPS 打开，另存为 .xlsx，再导入',
  mendEn: 'Open it in Excel or WPS, save it as .xlsx and import it again',
};

/**
 * The sheets of a workbook that may come from anyone, or the one problem that keeps it from being opened: not an .xlsx file,
 * too large, a decompression bomb, damaged. Merged cells say in each cell what the first says.
 */
export async function openBook(bytes: Uint8Array): Promise<Grid[] | SheetProblem> {
  if (bytes.length > LARGEST_FILE) return tooLarge();
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    return problemOfFile({ message: '这不是 .xlsx 表格', messageEn: 'This is not an .xlsx workbook', ...saveAs });
  }
  const workbook = new ExcelJS.Workbook();
  try {
    // Unpacks every part within the limits of a document, so that what follows cannot be made to swell.
    const archive = openZip(bytes);
    for (const name of archive.names) archive.part(name);
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch (error) {
    if (error instanceof DocumentError && error.code === 'bomb') return tooLarge();
    return problemOfFile({
      message: '这份表格打不开，文件可能已损坏',
      messageEn: 'This workbook cannot be opened: it may be damaged',
      ...saveAs,
    });
  }
  return workbook.worksheets.map(gridOf);
}

function tooLarge(): SheetProblem {
  return problemOfFile({
    message: '这份表格太大，不像一张任务表',
    messageEn: 'This workbook is too large to be a list of tasks',
    mend: '请删去图片、附表和多余的空行，只留任务表，再导入',
    mendEn: 'Take out pictures, further sheets and empty rows, keep the list itself and import it again',
  });
}

function gridOf(sheet: ExcelJS.Worksheet): Grid {
  const rows: Grid['rows'] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells = Array.from({ length: row.cellCount }, (_, i) => cellOf(row.getCell(i + 1).value));
    if (cells.some((cell) => cell !== null)) rows.push({ row: number, cells });
  });
  return { name: sheet.name, rows };
}

function cellOf(value: ExcelJS.CellValue | undefined): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || value instanceof Date) return value;
  if (typeof value === 'string') return trimmed(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if ('richText' in value) return trimmed(value.richText.map(({ text }) => text).join(''));
  if ('error' in value) return { odd: value.error };
  if ('hyperlink' in value) return cellOf(value.text);
  return value.result === undefined ? { odd: '没有结果的公式' } : cellOf(value.result);
}

function trimmed(text: string): string | null {
  return text.replace(/\r\n?/g, '\n').trim() || null;
}

/** A cell as a message quotes it, cut short. */
export function quoted(cell: Cell): string {
  if (cell === null) return '空白';
  if (cell instanceof Date) return `“${cell.toISOString().slice(0, 10)}”`;
  const text = typeof cell === 'object' ? cell.odd : String(cell);
  return `“${text.length > 20 ? `${text.slice(0, 20)}…` : text}”`;
}

const DAY = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;

/** The day a cell names, ISO 8601; undefined where it names none. A day that no calendar has is none. */
export function dayOf(cell: Cell): string | undefined {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString().slice(0, 10);
  const found = typeof cell === 'string' ? DAY.exec(cell) : null;
  if (found === null) return undefined;
  const [year = '', month = '', day = ''] = found.slice(1);
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
