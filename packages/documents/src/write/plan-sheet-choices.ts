import ExcelJS from 'exceljs';

/** A drop-down list in the cells of one column. `strict`: nothing else may be typed. */
export interface Choice {
  /** The column's number, from 1. */
  column: number;
  /** What may be chosen; they are kept on a sheet of their own, since a list inside the rule ends at 255 characters. */
  names: readonly string[];
  strict: boolean;
  /** Shown when a cell is entered. */
  prompt: string;
}

/**
 * The same workbook with drop-down lists in the rows `from` to `to` of its first sheet. Names come from a hidden sheet
 * `listSheet`, one column a list; a list without names is left out.
 */
export async function addChoices(
  bytes: Uint8Array,
  choices: readonly Choice[],
  rows: { from: number; to: number },
  listSheet: string,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const page = workbook.worksheets[0];
  const used = choices.filter(({ names }) => names.length > 0);
  if (page === undefined || used.length === 0) return bytes;
  const lists = workbook.addWorksheet(listSheet, { state: 'hidden' });
  used.forEach((choice, i) => {
    choice.names.forEach((name, n) => (lists.getCell(n + 1, i + 1).value = name));
    const letter = lists.getColumn(i + 1).letter;
    const rule: ExcelJS.DataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`'${listSheet}'!$${letter}$1:$${letter}$${choice.names.length}`],
      showErrorMessage: choice.strict,
      errorStyle: 'stop',
      errorTitle: '名称不在名单里',
      error: '请从下拉名单中选择；名单里没有的，请先在系统里增加。',
      showInputMessage: true,
      prompt: choice.prompt,
    };
    for (let row = rows.from; row <= rows.to; row++) page.getCell(row, choice.column).dataValidation = rule;
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
