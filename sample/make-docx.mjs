// Makes luohu-2025.docx from luohu-2025.md, laid out as GB/T 9704-2012 lays out an official document:
// node sample/make-docx.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { AlignmentType, Document, Footer, HeadingLevel, LineRuleType, Packer, PageNumber, Paragraph, TextRun } from 'docx';

const here = (name) => new URL(name, import.meta.url);
const MILLIMETRE = 56.693; // in twentieths of a point
const BODY = 32; // 三号, in half-points
const RED = 'B3261E';

const face = (name) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia: name,
});
const spacing = { line: 580, lineRule: LineRuleType.EXACT };

/** What a line is, by its number or its place: each kind has its face, and headings their level for a reader of the .docx. */
const kinds = [
  {
    is: /^（示例文本/,
    size: 24,
    color: RED,
    font: face('KaiTi'),
    alignment: AlignmentType.CENTER,
  },
  {
    is: /^关于.*报告/,
    size: 44,
    font: face('SimSun'),
    bold: true,
    alignment: AlignmentType.CENTER,
    after: 240,
    heading: HeadingLevel.TITLE,
  },
  {
    is: /^（\d{4}年/,
    size: BODY,
    font: face('KaiTi'),
    alignment: AlignmentType.CENTER,
    after: 240,
  },
  { is: /^各位代表：$/, size: BODY, font: face('FangSong') },
  {
    is: /^[一二三四五六七八九十]+、.{2,30}$/,
    size: BODY,
    font: face('SimHei'),
    indent: true,
    heading: HeadingLevel.HEADING_1,
  },
  {
    is: /^（[一二三四五六七八九十]+）.{2,30}$/,
    size: BODY,
    font: face('KaiTi'),
    indent: true,
    heading: HeadingLevel.HEADING_2,
  },
  {
    is: /^\d+\..{2,30}$/,
    size: BODY,
    font: face('FangSong'),
    bold: true,
    indent: true,
    heading: HeadingLevel.HEADING_3,
  },
  { is: /./, size: BODY, font: face('FangSong'), indent: true },
];

function paragraph(line) {
  const {
    size,
    font,
    color = '000000',
    bold = false,
    alignment = AlignmentType.JUSTIFIED,
    indent,
    after = 0,
    heading,
  } = kinds.find((kind) => kind.is.test(line));
  return new Paragraph({
    alignment,
    spacing: { ...spacing, after },
    ...(heading && { heading }),
    ...(indent && { indent: { firstLine: 2 * size * 10 } }),
    children: [new TextRun({ text: line, size, font, color, bold })],
  });
}

const footer = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new TextRun({
          children: ['— ', PageNumber.CURRENT, ' —'],
          size: 28,
          font: face('SimSun'),
        }),
      ],
    }),
  ],
});

const lines = readFileSync(here('luohu-2025.md'), 'utf8').split('\n').filter(Boolean);
const document = new Document({
  title: lines[1],
  description: lines[0],
  creator: 'Luoshi',
  sections: [
    {
      properties: {
        page: {
          size: {
            width: Math.round(210 * MILLIMETRE),
            height: Math.round(297 * MILLIMETRE),
          },
          margin: {
            top: Math.round(37 * MILLIMETRE),
            bottom: Math.round(35 * MILLIMETRE),
            left: Math.round(28 * MILLIMETRE),
            right: Math.round(26 * MILLIMETRE),
          },
        },
      },
      footers: { default: footer },
      children: lines.map(paragraph),
    },
  ],
});

writeFileSync(here('luohu-2025.docx'), await Packer.toBuffer(document));
