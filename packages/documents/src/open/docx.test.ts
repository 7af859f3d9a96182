import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { openDocument } from './open-document.js';

type Children = ConstructorParameters<typeof Document>[0]['sections'][number]['children'];
const chapters = {
  reference: 'chapters',
  levels: [
    { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、', alignment: AlignmentType.START },
    { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）', alignment: AlignmentType.START },
    { level: 2, format: LevelFormat.DECIMAL, text: '%3.', alignment: AlignmentType.START },
    { level: 3, format: LevelFormat.DECIMAL, text: '%3.%4', alignment: AlignmentType.START },
  ],
};

async function docx(children: Children, more: Partial<ConstructorParameters<typeof Document>[0]> = {}): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children }], numbering: { config: [chapters] }, ...more });
  return new Uint8Array(await Packer.toBuffer(document));
}

const line = (text: string): Paragraph => new Paragraph(text);
const item = (text: string, level: number): Paragraph => new Paragraph({ text, numbering: { reference: 'chapters', level } });
const cell = (text: string): TableCell => new TableCell({ children: [line(text)] });

describe('a .docx file', () => {
  it('gives one line a paragraph, a line break or a table cell', async () => {
    const broken = new Paragraph({ children: [new TextRun('第一行'), new TextRun({ text: '第二行', break: 1 })] });
    const table = new Table({ rows: [new TableRow({ children: [cell('指标'), cell('目标值')] })] });
    expect(await openDocument(await docx([line('一、主要目标'), line(''), broken, table]), '报告.docx')).toEqual({
      text: '一、主要目标\n第一行\n第二行\n指标\n目标值',
      format: 'docx',
      encoding: null,
      warnings: [],
    });
  });

  it('keeps its automatic numbering as Word shows it', async () => {
    const children = [
      item('工作回顾', 0),
      item('经济', 1),
      item('社会', 1),
      line('正文不编号。'),
      item('工作安排', 0),
      item('产业', 1),
      item('引进企业', 2),
      item('建设园区', 2),
      item('东区', 3),
    ];
    const { text } = await openDocument(await docx(children), '报告.docx');
    expect(text.split('\n')).toEqual([
      '一、工作回顾',
      '（一）经济',
      '（二）社会',
      '正文不编号。',
      '二、工作安排',
      '（一）产业',
      '1.引进企业',
      '2.建设园区',
      '2.1 东区',
    ]);
  });

  it('takes numbering from the style of a heading', async () => {
    const paragraphStyles = [
      { id: 'Chapter', name: 'Chapter', paragraph: { numbering: { reference: 'chapters', level: 0 } } },
      { id: 'Special', name: 'Special', basedOn: 'Chapter' },
    ];
    const children = [new Paragraph({ text: '回顾', style: 'Chapter' }), new Paragraph({ text: '打算', style: 'Special' })];
    const { text } = await openDocument(await docx(children, { styles: { paragraphStyles } }), '报告.docx');
    expect(text).toBe('一、回顾\n二、打算');
  });

  it('puts its footnotes at the end and leaves their marks out of the text', async () => {
    const { FootnoteReferenceRun } = await import('docx');
    const children = [new Paragraph({ children: [new TextRun('推进三网合一'), new FootnoteReferenceRun(1), new TextRun('工程。')] })];
    const bytes = await docx(children, { footnotes: { 1: { children: [line('三网：水网、路网、电网。')] } } });
    expect((await openDocument(bytes, '报告.docx')).text).toBe('推进三网合一工程。\n注释\n三网：水网、路网、电网。');
  });

  it('is opened whatever its name says', async () => {
    expect(await openDocument(await docx([line('修路')]), '报告.txt')).toMatchObject({ text: '修路', format: 'docx' });
  });

  it('leaves its table of contents out', async () => {
    const paragraphStyles = [{ id: 'TOC1', name: 'toc 1' }];
    const children = [new Paragraph({ text: '一、工作回顾 1', style: 'TOC1' }), line('一、工作回顾')];
    const { text } = await openDocument(await docx(children, { styles: { paragraphStyles } }), '报告.docx');
    expect(text).toBe('一、工作回顾');
  });

  it('without text is refused', async () => {
    await expect(openDocument(await docx([line('')]), 'a.docx')).rejects.toMatchObject({ code: 'no-text' });
  });

  it('cut off half-way is refused as damaged', async () => {
    const bytes = await docx([line('修路')]);
    await expect(openDocument(bytes.subarray(0, bytes.length / 2), 'a.docx')).rejects.toMatchObject({
      code: 'broken',
      message: '这份 Word 文档已损坏或不完整，无法打开',
    });
  });

  it('with damaged XML is refused as damaged', async () => {
    const zip = await JSZip.loadAsync(await docx([line('修路')]));
    zip.file('word/document.xml', '<w:document');
    const bytes = await zip.generateAsync({ type: 'uint8array' });
    await expect(openDocument(bytes, 'a.docx')).rejects.toMatchObject({ code: 'broken' });
  });
});

describe('an archive that is no report', () => {
  it.each([
    ['a spreadsheet', 'xl/workbook.xml', '这是 Excel 表格，不是可以阅读的报告格式'],
    ['an OFD file', 'OFD.xml', '这是 OFD 版式文件，不是可以阅读的报告格式'],
    ['any other archive', 'photo.jpg', '这是压缩包，不是可以阅读的报告格式'],
  ])('is named and refused: %s', async (_, part, message) => {
    const bytes = await new JSZip().file(part, 'x').generateAsync({ type: 'uint8array' });
    await expect(openDocument(bytes, 'a.docx')).rejects.toMatchObject({ code: 'unknown-format', message });
  });
});

describe('a .docx bomb', () => {
  /** A document with one more part of so many zero bytes; `declare` changes the size its directory declares. */
  const bomb = async (part: string, size: number, declare = size): Promise<Uint8Array> => {
    const zip = await JSZip.loadAsync(await docx([line('修路')]));
    zip.file(part, new Uint8Array(size));
    const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at++) {
      const isEntry = view.getUint32(at, true) === 0x02014b50;
      if (isEntry && view.getUint32(at + 24, true) === size) view.setUint32(at + 24, declare, true);
    }
    return bytes;
  };
  const MB = 1024 * 1024;

  it('is refused by what it declares, pictures included', async () => {
    const bytes = await bomb('word/media/a.png', 5000, 300 * MB);
    await expect(openDocument(bytes, 'a.docx')).rejects.toMatchObject({
      code: 'bomb',
      message: '文件解压后大得不正常，已停止读取',
    });
  });

  it('is refused where its text alone is too large', async () => {
    const bytes = await bomb('word/document.xml', 5000, 60 * MB);
    await expect(openDocument(bytes, 'a.docx')).rejects.toMatchObject({ code: 'bomb' });
  });

  it('is refused where a part unpacks to more than it declares', async () => {
    const bytes = await bomb('word/document.xml', 2 * MB, 5000);
    await expect(openDocument(bytes, 'a.docx')).rejects.toMatchObject({ code: 'bomb' });
  });

  it('is refused where its elements lie in one another without end', async () => {
    const zip = await JSZip.loadAsync(await docx([line('修路')]));
    zip.file('word/document.xml', '<w:ins>'.repeat(100_000) + '</w:ins>'.repeat(100_000));
    const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    await expect(openDocument(bytes, 'a.docx')).rejects.toMatchObject({ code: 'bomb' });
  });

  it('is refused at once where it opens millions of tags and closes none', async () => {
    const zip = await JSZip.loadAsync(await docx([line('修路')]));
    zip.file('word/document.xml', '<a'.repeat(2_000_000));
    const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    await expect(openDocument(bytes, 'a.docx')).rejects.toMatchObject({ code: 'broken' });
  });

  it('is refused when it has tens of thousands of entries', async () => {
    const bytes = await docx([line('修路')]);
    const view = new DataView(bytes.buffer);
    view.setUint16(bytes.length - 22 + 10, 40_000, true);
    await expect(openDocument(bytes, 'a.docx')).rejects.toMatchObject({ code: 'bomb' });
  });
});
