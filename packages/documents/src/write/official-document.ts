import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphOptions,
} from 'docx';
import { characterSpacing, faces, firstLine, linePitch, page, size, tableLine, type Face } from './official-layout.js';
import { finishFile } from './official-finish.js';
import { clean, fontOf } from './official-run.js';
import { annexTable } from './official-table.js';
import type { OfficialAnnex, OfficialDocument, OfficialHeading, OfficialParagraph } from './official-types.js';

const RED = 'B3261E';

/** Every line as high as the grid's, so that 22 fill a page whatever stands in them. */
const spacing = { line: linePitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 };

/**
 * An official document as the bytes of a .docx file, laid out as GB/T 9704-2012 asks: A4, a type area of 156 x 225 mm with 22 lines of
 * 28 characters, the title in 二号小标宋, headings in 黑体, 楷体 and bold 仿宋, the body in 三号仿宋, page numbers 四号 at the outer foot;
 * each annex begins a page. Fonts are named, not embedded; each names others for machines that lack it. Characters that XML cannot
 * hold are left out. The same document gives the same text, but not the same bytes: the file says when it was made.
 */
export async function writeOfficial(document: OfficialDocument): Promise<Uint8Array> {
  const { title, subtitle, mark, salutation, body, annexes } = document;
  const children = [
    ...(mark === null ? [] : [line(mark, { face: faces.second, size: size.note, color: RED, alignment: AlignmentType.CENTER })]),
    line(title, { face: faces.title, size: size.title, alignment: AlignmentType.CENTER, heading: HeadingLevel.TITLE }),
    ...(subtitle === null ? [] : [line(subtitle, { face: faces.second, alignment: AlignmentType.CENTER })]),
    line(''),
    ...(salutation === null ? [] : [line(salutation)]),
    ...body.map((block) => (block.kind === 'heading' ? headingLine(block) : bodyParagraph(block))),
    ...annexList(annexes),
    ...annexes.flatMap((annex, i) => annexPage(annex, annexes.length === 1 ? '附件' : `附件${i + 1}`)),
  ];
  const file = new Document({
    title: clean(title),
    description: clean(mark ?? ''),
    creator: '落实 Luoshi',
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: { size: size.body, characterSpacing, font: fontOf(faces.body), language: { value: 'en-US', eastAsia: 'zh-CN' } },
          paragraph: { spacing },
        },
      },
    },
    sections: [
      {
        properties: { page, grid: { type: DocumentGridType.LINES, linePitch } },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children,
      },
    ],
  });
  return finishFile(await Packer.toArrayBuffer(file), Object.values(faces));
}

type LineLook = { face?: Face; size?: number; color?: string; bold?: boolean } & Omit<IParagraphOptions, 'children'>;

function line(text: string, { face = faces.body, size: points = size.body, color, bold, ...rest }: LineLook = {}): Paragraph {
  const run = {
    text: clean(text),
    font: fontOf(face),
    size: points,
    color: color ?? '000000',
    bold: bold ?? false,
    ...(points === size.body ? {} : { characterSpacing: 0 }),
  };
  return new Paragraph({ spacing, ...rest, children: text === '' ? [] : [new TextRun(run)] });
}

const headingLooks = {
  1: { face: faces.heading, heading: HeadingLevel.HEADING_1 },
  2: { face: faces.second, heading: HeadingLevel.HEADING_2 },
  3: { face: faces.body, heading: HeadingLevel.HEADING_3, bold: true },
} as const;

function headingLine({ level, text }: OfficialHeading): Paragraph {
  return line(text, { ...headingLooks[level], indent: { firstLine }, keepNext: true });
}

function bodyParagraph({ lead, text }: OfficialParagraph): Paragraph {
  const run = (said: string, face: Face): TextRun[] =>
    said === '' ? [] : [new TextRun({ text: clean(said), font: fontOf(face), size: size.body })];
  return new Paragraph({
    spacing,
    alignment: AlignmentType.BOTH,
    indent: { firstLine },
    widowControl: false,
    children: [...run(lead, faces.second), ...run(text, faces.body)],
  });
}

/** 7.3.5: one line below the body, 附件： and the titles, those below the first under it. */
function annexList(annexes: readonly OfficialAnnex[]): Paragraph[] {
  const [first, ...more] = annexes;
  if (first === undefined) return [];
  if (more.length === 0) return [line(''), line(`附件：${first.title}`, { indent: { firstLine } })];
  const next = more.map(({ title }, i) => line(`${i + 2}.${title}`, { indent: { firstLine: firstLine + (3 * firstLine) / 2 } }));
  return [line(''), line(`附件：1.${first.title}`, { indent: { firstLine } }), ...next];
}

/** 7.3.5: on a page of its own, 附件 and its number in 三号黑体 at the upper left, its title centred on the third line. */
function annexPage(annex: OfficialAnnex, name: string): Array<Paragraph | ReturnType<typeof annexTable>> {
  return [
    line(name, { face: faces.heading, pageBreakBefore: true }),
    line(''),
    line(annex.title, { face: faces.title, size: size.title, alignment: AlignmentType.CENTER, heading: HeadingLevel.HEADING_1 }),
    line(''),
    ...(annex.note === null
      ? []
      : [
          line(annex.note, {
            face: faces.second,
            size: size.note,
            alignment: AlignmentType.BOTH,
            spacing: { ...spacing, line: tableLine, after: 120 },
          }),
        ]),
    annexTable(annex),
  ];
}

/** 7.5: 四号 half-width digits between two dashes, one character in from the outer edge. */
function pageNumber(alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Footer {
  const indent = alignment === AlignmentType.RIGHT ? { right: 280 } : { left: 280 };
  const children = ['— ', PageNumber.CURRENT, ' —'];
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent,
        spacing: { line: 340, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
        children: [new TextRun({ children, characterSpacing: 0, size: size.pageNumber, font: fontOf(faces.pageNumber) })],
      }),
    ],
  });
}
