import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, it, vi } from 'vitest';
import { openDocument } from './open-document.js';

/**
 * A PDF of one page, written by hand: Chinese text in a font that is named and not embedded, as old office software
 * writes it, each line at its own height.
 */
function chinesePdf(lines: ReadonlyArray<{ x?: number; y: number; text: string }>, trailer = ''): Uint8Array {
  const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');
  const content = lines.map(({ x = 72, y, text }) => `BT /F1 16 Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 800 /StemV 80 >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets: number[] = [];
  objects.forEach((object, i) => {
    offsets.push(body.length);
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return new TextEncoder().encode(body + end);
}

describe('a PDF', () => {
  it('is read from a Buffer too, as the file system gives it, and leaves it as it was', async () => {
    const bytes = Buffer.from(chinesePdf([{ y: 700, text: '新建学校3所。' }]));
    const before = Buffer.from(bytes);
    await expect(openDocument(bytes, 'a.pdf')).resolves.toMatchObject({ text: '新建学校3所。' });
    expect(bytes.equals(before)).toBe(true);
  });

  it('gives its printed lines from top to bottom, page number included', async () => {
    const bytes = chinesePdf([
      { y: 60, text: '— 1 —' },
      { y: 760, text: '一、主要目标' },
      { y: 700, text: '地区生产总值增长6%，新建' },
      { y: 670, text: '学校3所。' },
    ]);
    expect(await openDocument(bytes, '报告.pdf')).toEqual({
      text: '一、主要目标\n地区生产总值增长6%，新建\n学校3所。\n— 1 —',
      format: 'pdf',
      encoding: null,
      warnings: [],
    });
  });

  it('keeps pieces of one line together and apart where a table has columns', async () => {
    const bytes = chinesePdf([
      { x: 72, y: 700, text: '新增' },
      { x: 104, y: 701, text: '学位' },
      { x: 300, y: 700, text: '三千个' },
      { x: 104.5, y: 701, text: '学位' },
    ]);
    expect((await openDocument(bytes, '报告.pdf')).text).toBe('新增学位 三千个');
  });

  it('keeps the spaces between Latin words', async () => {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Helvetica);
    document.addPage().drawText('Plan for 2025: build 3 schools', { font, size: 12, x: 50, y: 700 });
    expect((await openDocument(await document.save(), 'plan.pdf')).text).toBe('Plan for 2025: build 3 schools');
  });

  it('says nothing on the console', async () => {
    const said = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'log')];
    await openDocument(chinesePdf([{ y: 700, text: '修路' }]), 'a.pdf');
    expect(said.map(({ mock }) => mock.calls)).toEqual([[], []]);
  });
});

describe('a PDF that cannot be read', () => {
  it('without a text layer is told to be a scan', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    await expect(openDocument(await document.save(), '扫描.pdf')).rejects.toMatchObject({
      code: 'no-text',
      message: '这份 PDF 没有文字层，应是扫描件',
      mend: '扫描件请先做文字识别（OCR），或者改用报告的 .docx 原件',
    });
  });

  it('with nothing but page numbers is told to be a scan', async () => {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Helvetica);
    for (let i = 1; i <= 4; i++) document.addPage().drawText(`- ${i} -`, { font, size: 12, x: 280, y: 40 });
    await expect(openDocument(await document.save(), 'a.pdf')).rejects.toMatchObject({ code: 'no-text' });
  });

  it('with a password is told to have one', async () => {
    const key = 'a1'.repeat(32);
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<${key}> <${key}>]`;
    await expect(openDocument(chinesePdf([{ y: 700, text: '修路' }], encrypt), 'a.pdf')).rejects.toMatchObject({
      code: 'encrypted',
      message: '这份 PDF 设有打开密码',
    });
  });

  it('that is damaged is refused as damaged', async () => {
    await expect(openDocument(new TextEncoder().encode('%PDF-1.4\nnothing'), 'a.pdf')).rejects.toMatchObject({
      code: 'broken',
      message: '这份 PDF 已损坏或不完整，无法打开',
    });
  });
});
