import { describe, expect, it } from 'vitest';
import { openDocument } from './open-document.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 二〇二五年，全区新增学位3000个。 in GB18030. */
const gb18030 = Uint8Array.from(
  'b6fe a996 b6fe cee5 c4ea a3ac c8ab c7f8 d0c2 d4f6 d1a7 ce bb 33303030 b8f6 a1a3'.replaceAll(' ', '').match(/../g) ?? [],
  (hex) => parseInt(hex, 16),
);

const failure = (bytes: Uint8Array, name: string): Promise<unknown> =>
  openDocument(bytes, name).then(
    () => 'opened',
    (error: unknown) => error,
  );

describe('a text file', () => {
  it('keeps its own characters, the byte-order mark aside', async () => {
    expect(await openDocument(utf8('\ufeff一、目标\r\n  新增床位200张。'), '报告.txt')).toEqual({
      text: '一、目标\r\n  新增床位200张。',
      format: 'txt',
      encoding: 'utf-8',
      warnings: [],
    });
  });

  it('is recognised in GB18030', async () => {
    expect(await openDocument(gb18030, '报告.txt')).toEqual({
      text: '二〇二五年，全区新增学位3000个。',
      format: 'txt',
      encoding: 'gb18030',
      warnings: [],
    });
  });

  it('is recognised in UTF-16 by its byte-order mark', async () => {
    const bytes = new Uint8Array(Buffer.from('\ufeff新建公园两座', 'utf16le'));
    expect(await openDocument(bytes, 'a.txt')).toMatchObject({ text: '新建公园两座', encoding: 'utf-16le' });
  });

  it('is Markdown when its name says so', async () => {
    expect(await openDocument(utf8('# 计划'), 'plan.MD')).toMatchObject({ text: '# 计划', format: 'md' });
  });

  it('is still read when it was cut off in the middle of a character, and says so', async () => {
    const opened = await openDocument(utf8('植树一万株').subarray(0, -1), 'a.txt');
    expect(opened).toMatchObject({ text: '植树一万\ufffd', warnings: ['有 1 处字符已损坏，以“\ufffd”代替'] });
  });

  it('is read as text under the name of another format, with a warning', async () => {
    expect(await openDocument(utf8('修路十公里'), 'a.docx')).toMatchObject({
      format: 'txt',
      warnings: ['文件名以 .docx 结尾，内容却是纯文本，按文本阅读'],
    });
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['empty', new Uint8Array(), '报告.txt', 'empty', '文件是空的，没有文字'],
    ['only blanks', utf8(' \n\u3000\n'), '报告.txt', 'empty', '文件是空的，没有文字'],
    [
      'of two million characters and one',
      new TextEncoder().encode('一'.repeat(2_000_001)),
      '报告.txt',
      'too-large',
      '文字有 2000001 个字符，超过 2000000 的上限',
    ],
    ['of 60 MB', new Uint8Array(60 * 1024 * 1024), '报告.txt', 'too-large', '文件有 60 MB，超过 32 MB 的上限'],
    ['binary under the name .txt', noise(4096), '报告.txt', 'binary', '这不是文字文件，或者编码无法辨认'],
    ['noise without zero bytes', noise(4096).map((b) => b | 0x81), 'a.txt', 'binary', '这不是文字文件，或者编码无法辨认'],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'a.txt', 'binary', '这是一张图片，没有可读的文字'],
    ['an archive', utf8('Rar!\u001a'), 'a.docx', 'unknown-format', '这是压缩包，不是可以阅读的报告格式'],
    ['rich text', utf8('{\\rtf1\\ansi}'), 'a.doc', 'unknown-format', '这是 RTF 文件，暂不能直接阅读'],
    ['an old Word document', compound('WordDocument'), 'a.doc', 'unknown-format', '这是旧版 Word 文档（.doc 或 .wps），暂不能直接阅读'],
    ['an old Excel sheet', compound('Workbook'), 'a.xls', 'unknown-format', '这是旧版 Excel 表格（.xls），不是可以阅读的报告格式'],
    ['a .docx with a password', compound('EncryptedPackage'), 'a.docx', 'encrypted', '这份 Word 文档设有打开密码'],
  ])('is refused in one sentence: %s', async (_, bytes, name, code, message) => {
    expect(await failure(bytes, name)).toMatchObject({ name: 'DocumentError', code, message });
  });

  it('says what to do about it, in Chinese and in English', async () => {
    expect(await failure(compound('EncryptedPackage'), 'a.docx')).toMatchObject({
      mend: '请打开后去掉密码，另存一份，再试一次',
      messageEn: 'This Word document is protected by a password',
      mendEn: 'Open it, remove the password, save a copy, and try again',
    });
  });
});

/** Bytes without a pattern, the same every time. */
function noise(length: number): Uint8Array {
  let seed = 7;
  return Uint8Array.from({ length }, () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) >> 16);
}

/** The head of a compound file whose directory lists one stream. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 1024 + 128);
  bytes[1024 + 128 + 64] = stream.length * 2 + 2;
  return bytes;
}
