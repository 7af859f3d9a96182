/** A cell: text, a number of ours, or nothing. */
export type Cell = string | number | null;

/**
 * A table as CSV by RFC 4180, with a UTF-8 mark, without which spreadsheets misread Chinese. A text that a spreadsheet would take for a
 * formula (it begins with = + - @, a tab or a return, behind whatever blanks) gets an apostrophe before it; numbers stay numbers.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`;
}

function toCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
