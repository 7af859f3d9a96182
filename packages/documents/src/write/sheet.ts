import ExcelJS from 'exceljs';

/** What a cell holds. A text is stored as text, whatever it begins with; null leaves the cell empty. */
export type CellValue = string | number | Date | { number: number; format: string } | null;

/** One column of a sheet; `width` in characters of the standard font. */
export interface Column {
  head: string;
  width: number;
  centred?: boolean;
}

/** One sheet: a title, a line below it, a header row, the rows. */
export interface Sheet {
  name: string;
  title: string;
  note: string;
  columns: readonly Column[];
  rows: ReadonlyArray<readonly CellValue[]>;
}

const FONT = '宋体';
const HEADER_ROW = 3;
/** Excel's number for A3; the library's list of paper sizes lacks it. */
const A3 = { paperSize: 8 };
const LONGEST_CELL = 32_767;
const line: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FFBFBAAB' } };
const borders: Partial<ExcelJS.Borders> = { top: line, left: line, bottom: line, right: line };

/** A workbook of these sheets as the bytes of an .xlsx file. `date` (ISO 8601) becomes its date of creation. */
export async function writeWorkbook(sheets: readonly Sheet[], date: string | null): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = '落实';
  const made = new Date(date ?? '2000-01-01');
  workbook.created = made;
  workbook.modified = made;
  for (const sheet of sheets) addSheet(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, sheet: Sheet): void {
  const page = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: HEADER_ROW }],
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
  });
  Object.assign(page.pageSetup, A3);
  page.columns = sheet.columns.map(({ width }) => ({ width }));
  addHead(page, sheet);
  for (const row of sheet.rows) addRow(page, sheet.columns, row);
  const last = { row: HEADER_ROW + sheet.rows.length, column: sheet.columns.length };
  page.autoFilter = { from: { row: HEADER_ROW, column: 1 }, to: last };
}

function addHead(page: ExcelJS.Worksheet, { title, note, columns }: Sheet): void {
  page.mergeCells(1, 1, 1, columns.length);
  page.mergeCells(2, 1, 2, columns.length);
  const heading = page.getCell(1, 1);
  heading.value = plain(title);
  heading.font = { name: FONT, size: 18, bold: true };
  heading.alignment = { horizontal: 'center', vertical: 'middle' };
  page.getRow(1).height = 34;
  const below = page.getCell(2, 1);
  below.value = plain(note);
  below.font = { name: FONT, size: 10, color: { argb: 'FF5C626B' } };
  below.alignment = { horizontal: 'left', vertical: 'middle' };
  page.getRow(2).height = 20;
  const header = page.getRow(HEADER_ROW);
  header.height = 24;
  columns.forEach(({ head }, i) => {
    const cell = header.getCell(i + 1);
    cell.value = head;
    cell.font = { name: FONT, size: 11, bold: true };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = borders;
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF3F1EA' } };
  });
}

function addRow(page: ExcelJS.Worksheet, columns: readonly Column[], values: readonly CellValue[]): void {
  const row = page.addRow([]);
  columns.forEach(({ centred }, i) => {
    const cell = row.getCell(i + 1);
    fill(cell, values[i] ?? null);
    cell.font = { name: FONT, size: 11 };
    cell.border = borders;
    cell.alignment = { vertical: 'middle', wrapText: true, horizontal: centred ? 'center' : 'left' };
  });
}

function fill(cell: ExcelJS.Cell, value: CellValue): void {
  if (value === null) return;
  if (typeof value === 'string') {
    cell.value = plain(value);
    // The text format keeps "=1+1" a text even after someone has edited the cell.
    cell.numFmt = '@';
  } else if (typeof value === 'number') {
    cell.value = value;
  } else if (value instanceof Date) {
    cell.value = value;
    cell.numFmt = 'yyyy"年"m"月"d"日"';
  } else {
    cell.value = value.number;
    cell.numFmt = value.format;
  }
}

/** Without what an XML file cannot hold (control characters, halves of surrogate pairs), and no longer than a cell may be. */
function plain(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .slice(0, LONGEST_CELL);
}
