import type { Told } from '../errors.js';

/** What keeps a sheet, or a row of it, from being taken over: where it is, what was expected and what to do, in both languages. */
export interface SheetProblem extends Told {
  /** The sheet's name; null where the file as a whole is meant. */
  sheet: string | null;
  /** As Excel counts, from 1. */
  row: number | null;
  /** As Excel names it: A. */
  column: string | null;
}

/** Excel's name for the column of this number, from 1: A, Z, AA. */
export function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before === 0 ? '' : columnName(before)) + String.fromCharCode(65 + ((column - 1) % 26));
}

/** A place in a sheet, in words. */
export function placeOf(sheet: string, row: number | null, column: string | null): { zh: string; en: string } {
  const zh = (row === null ? '' : `第 ${row} 行`) + (column === null ? '' : ` ${column} 列`);
  const en = [row === null ? '' : `row ${row}`, column === null ? '' : `column ${column}`].filter(Boolean).join(', ');
  return { zh: `工作表“${sheet}”${zh}`, en: `Sheet “${sheet}”${en === '' ? '' : `, ${en}`}` };
}

/** A problem at a place: the message begins with the place. */
export function problemAt(sheet: string, row: number | null, column: number | null, told: Told): SheetProblem {
  const letter = column === null ? null : columnName(column);
  const place = placeOf(sheet, row, letter);
  return {
    sheet,
    row,
    column: letter,
    ...told,
    message: `${place.zh}：${told.message}`,
    messageEn: `${place.en}: ${told.messageEn}`,
  };
}

/** A problem of the file as a whole. */
export function problemOfFile(told: Told): SheetProblem {
  return { sheet: null, row: null, column: null, ...told };
}
