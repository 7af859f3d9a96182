import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from './csv.js';

test('what has commas, quotes or lines in it is quoted, and a mark says UTF-8', () => {
  expect(
    toCsv([
      ['编号', '任务'],
      [1, '建成"三馆",\n两所'],
      [null, ''],
    ]),
  ).toBe('\uFEFF编号,任务\r\n1,"建成""三馆"",\n两所"\r\n,\r\n');
});

test.each(['=1+1', '+86', '-2', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '＝1'])('%j is no formula to a spreadsheet', (text) => {
  const [[cell]] = parse(toCsv([[text]]), { bom: true }) as [[string]];
  expect(cell).toBe(`'${text}`);
});

test('a negative number stays a number', () => {
  expect(toCsv([[-3.2]])).toBe('\uFEFF-3.2\r\n');
});

test('a parser of RFC 4180 reads back every table', () => {
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => text !== '' && !/^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      expect(parse(toCsv(rows), { bom: true, record_delimiter: '\r\n' })).toEqual(rows);
    }),
  );
});
