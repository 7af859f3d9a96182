import { DocumentError } from '../errors.js';
import { decodeText } from './plain-text.js';

/** What a document was opened as. */
export type DocumentFormat = 'txt' | 'md' | 'html' | 'docx' | 'pdf';

/** A document's text, ready for the reader. */
export interface OpenedDocument {
  /** For `txt` and `md` the file's own characters less a byte-order mark, so that offsets into it are offsets into the file. */
  text: string;
  format: DocumentFormat;
  /** How a text or HTML file was stored: `utf-8`, `utf-16le`, `utf-16be`, `gb18030`; null for `docx` and `pdf`. */
  encoding: string | null;
  /** What was odd though the file could be read, in plain Chinese. */
  warnings: string[];
}

/** The largest file that is opened, in bytes: 32 MB. */
export const LARGEST_FILE = 32 * 1024 * 1024;

/**
 * Opens a report. The format is decided by content first and by the file's name second. Pure: reads nothing but `bytes`
 * and changes nothing. Throws `DocumentError` where the file is empty, larger than `LARGEST_FILE`, binary, of a format
 * that is not read, password-protected, a decompression bomb, without text, or damaged.
 */
export async function openDocument(bytes: Uint8Array, name: string): Promise<OpenedDocument> {
  refuseBySize(bytes);
  const { text, encoding, warnings } = decodeText(bytes);
  if (text.trim() === '') throw emptyFile();
  return { text, format: /\.(md|markdown)$/i.test(name) ? 'md' : 'txt', encoding, warnings };
}

function refuseBySize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw emptyFile();
  if (bytes.length > LARGEST_FILE) {
    const size = Math.ceil(bytes.length / 1024 / 1024);
    throw new DocumentError('too-large', {
      message: `文件有 ${size} MB，超过 32 MB 的上限`,
      mend: '请删去图片和附件，只留报告正文，再试一次',
      messageEn: `The file has ${size} MB, more than the limit of 32 MB`,
      mendEn: 'Take out pictures and annexes, keep the report itself, and try again',
    });
  }
}

function emptyFile(): DocumentError {
  return new DocumentError('empty', {
    message: '文件是空的，没有文字',
    mend: '请检查是否选对了文件',
    messageEn: 'The file is empty: it holds no text',
    mendEn: 'Check that this is the right file',
  });
}
