import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { faces, size, tableLine, typeWidth, type Face } from './official-layout.js';
import { clean, fontOf } from './official-run.js';
import type { OfficialAnnex, OfficialColumn } from './official-types.js';

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** The table of an annex, as wide as the type area, in 五号; its head is repeated on each page and no row is cut in two. */
export function annexTable({ columns, rows }: OfficialAnnex): Table {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((typeWidth * width) / all));
  const cellsOf = (texts: readonly string[], face: Face, head: boolean): TableCell[] =>
    columns.map((column, i) => cell(texts[i] ?? '', widths[i] ?? 0, column, face, head));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cellsOf(
          columns.map(({ head }) => head),
          faces.heading,
          true,
        ),
      }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cellsOf(row, faces.body, false) })),
    ],
  });
}

function cell(text: string, width: number, column: OfficialColumn, face: Face, head: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
    verticalAlign: VerticalAlign.CENTER,
    children: [
      new Paragraph({
        alignment: head ? AlignmentType.CENTER : alignments[column.align],
        spacing: { line: tableLine, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
        children: [new TextRun({ text: clean(text), font: fontOf(face), size: size.table, characterSpacing: 0 })],
      }),
    ],
  });
}
