import { DocumentError, type DocumentErrorCode, type Told } from '../errors.js';

const saveAs = {
  mend: '请用 Word 或 WPS 打开，另存为 .docx，再试一次',
  mendEn: 'Open it in Word or WPS, save it as .docx, and try again',
};
const chooseReport = {
  mend: '请选择 .docx、.pdf、.html 或 .txt 格式的报告',
  mendEn: 'Choose a report as .docx, .pdf, .html or .txt',
};

/** How a file of each format is spoken of at the head of a sentence. */
const kinds = {
  docx: { zh: '这份 Word 文档', en: 'This Word document' },
  pdf: { zh: '这份 PDF ', en: 'This PDF' },
  html: { zh: '这个网页', en: 'This page' },
} as const;

/** A format whose files can fail in the ways of their own. */
export type FileKind = keyof typeof kinds;

const make = (code: DocumentErrorCode, told: Told, cause?: unknown): DocumentError =>
  new DocumentError(code, told, cause === undefined ? undefined : { cause });

export const emptyFile = (): DocumentError =>
  make('empty', {
    message: '文件是空的，没有文字',
    mend: '请检查是否选对了文件',
    messageEn: 'The file is empty: it holds no text',
    mendEn: 'Check that this is the right file',
  });

export const tooLarge = (bytes: number, limit: number): DocumentError => {
  const megabytes = (n: number): number => Math.ceil(n / 1024 / 1024);
  return make('too-large', {
    message: `文件有 ${megabytes(bytes)} MB，超过 ${megabytes(limit)} MB 的上限`,
    mend: '请删去图片和附件，只留报告正文，再试一次',
    messageEn: `The file has ${megabytes(bytes)} MB, more than the limit of ${megabytes(limit)} MB`,
    mendEn: 'Take out pictures and annexes, keep the report itself, and try again',
  });
};

export const tooManyPages = (pages: number, limit: number): DocumentError =>
  make('too-large', {
    message: `PDF 有 ${pages} 页，超过 ${limit} 页的上限`,
    mend: '请只留报告正文的各页，再试一次',
    messageEn: `The PDF has ${pages} pages, more than the limit of ${limit}`,
    mendEn: 'Keep the pages of the report itself and try again',
  });

export const notText = (): DocumentError =>
  make('binary', {
    message: '这不是文字文件，或者编码无法辨认',
    mend: '请选择 .docx、.pdf、.html 或 .txt 报告；文本文件请另存为 UTF-8 编码',
    messageEn: 'This is not a text file, or its encoding cannot be told',
    mendEn: 'Choose a report as .docx, .pdf, .html or .txt; save a text file as UTF-8',
  });

export const picture = (): DocumentError =>
  make('binary', {
    message: '这是一张图片，没有可读的文字',
    mend: '请先做文字识别（OCR），或者选择报告的 .docx、.pdf 原件',
    messageEn: 'This is a picture: it holds no text to read',
    mendEn: 'Run text recognition (OCR) first, or choose the original .docx or .pdf',
  });

/** `kind` names the format in Chinese and in English: a spreadsheet, an archive, a web archive. */
export const otherFormat = (kind: string, kindEn: string): DocumentError =>
  make('unknown-format', {
    message: `这是${kind}，不是可以阅读的报告格式`,
    messageEn: `This is ${kindEn}, not a format that can be read as a report`,
    ...chooseReport,
  });

/** A format that Word and WPS open, so that saving anew mends it. */
export const oldFormat = (kind: string, kindEn: string): DocumentError =>
  make('unknown-format', {
    message: `这是${kind}，暂不能直接阅读`,
    messageEn: `This is ${kindEn}, which cannot be read as it is`,
    ...saveAs,
  });

export const encrypted = (kind: FileKind): DocumentError =>
  make('encrypted', {
    message: `${kinds[kind].zh}设有打开密码`,
    mend: '请打开后去掉密码，另存一份，再试一次',
    messageEn: `${kinds[kind].en} is protected by a password`,
    mendEn: 'Open it, remove the password, save a copy, and try again',
  });

export const bomb = (): DocumentError =>
  make('bomb', {
    message: '文件解压后大得不正常，已停止读取',
    messageEn: 'The file unpacks to an abnormal size, so it was not read',
    ...saveAs,
  });

export const scanned = (): DocumentError =>
  make('no-text', {
    message: '这份 PDF 没有文字层，应是扫描件',
    mend: '扫描件请先做文字识别（OCR），或者改用报告的 .docx 原件',
    messageEn: 'This PDF has no text layer: it seems to be a scan',
    mendEn: 'Run text recognition (OCR) first, or use the original .docx',
  });

export const withoutText = (kind: FileKind): DocumentError =>
  make('no-text', {
    message: `${kinds[kind].zh}里没有文字`,
    mend: '请检查是否选对了文件；如果内容是图片，请先做文字识别（OCR）',
    messageEn: `${kinds[kind].en} holds no text`,
    mendEn: 'Check that this is the right file; if its content is pictures, run text recognition (OCR) first',
  });

export const broken = (kind: FileKind, cause?: unknown): DocumentError =>
  make(
    'broken',
    {
      message: `${kinds[kind].zh}已损坏或不完整，无法打开`,
      mend: '请重新下载，或者打开后另存一份，再试一次',
      messageEn: `${kinds[kind].en} is damaged or incomplete and cannot be opened`,
      mendEn: 'Download it again, or open it, save a copy, and try again',
    },
    cause,
  );

export const tooLong = (length: number, limit: number): DocumentError =>
  make('too-large', {
    message: `文字有 ${String(length)} 个字符，超过 ${String(limit)} 的上限`,
    mend: '一份报告通常在两万字上下，请只上传报告本身',
    messageEn: `The text has ${String(length)} characters, more than the limit of ${String(limit)}`,
    mendEn: 'A report usually has some 20,000 characters: give the report alone',
  });
