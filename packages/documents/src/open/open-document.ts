import { readDocx } from './docx.js';
import { readHtml } from './html.js';
import { readPdf } from './pdf.js';
import { decodeText } from './plain-text.js';
import { emptyFile, tooLarge, tooLong } from './refusals.js';
import { sniff } from './sniff.js';

/** What a document was opened as. */
export type DocumentFormat = 'txt' | 'md' | 'html' | 'docx' | 'pdf';

/** A document's text, ready for the reader. */
export interface OpenedDocument {
  /** For `txt` and `md` the file's own characters less a byte-order mark, so that offsets into it are offsets into the file. */
  text: string;
  format: DocumentFormat;
  /** How a text or HTML file was stored, `utf-8` or `gb18030` for instance; null for `docx` and `pdf`. */
  encoding: string | null;
  /** What was odd though the file could be read, in plain Chinese. */
  warnings: string[];
}

/** The largest file that is opened, in bytes: 32 MB. */
export const LARGEST_FILE = 32 * 1024 * 1024;

/** The longest text that is handed on, in UTF-16 code units; a report has some 20,000, the longest known under 100,000. */
export const LONGEST_TEXT = 2_000_000;

/**
 * Throws `DocumentError` `too-large` where a file of so many bytes is not opened: ask before reading it into memory.
 */
export function refuseTooLarge(bytes: number): void {
  if (bytes > LARGEST_FILE) throw tooLarge(bytes, LARGEST_FILE);
}

/**
 * Opens a report. The format is decided by content first and by the file's name second. Pure: the answer depends on the
 * arguments alone, and `bytes` is not changed. Throws `DocumentError`, and nothing else, where the file is empty, larger
 * than `LARGEST_FILE` or, as text, longer than `LONGEST_TEXT`, binary, of a format that is not read, password-protected, a decompression bomb, without text, or
 * damaged.
 */
export async function openDocument(bytes: Uint8Array, name: string): Promise<OpenedDocument> {
  if (bytes.length === 0) throw emptyFile();
  refuseTooLarge(bytes.length);
  const opened = await openByContent(bytes, name);
  if (opened.text.length > LONGEST_TEXT) throw tooLong(opened.text.length, LONGEST_TEXT);
  return opened;
}

async function openByContent(bytes: Uint8Array, name: string): Promise<OpenedDocument> {
  const found = sniff(bytes);
  if (found === 'pdf') return { ...(await readPdf(bytes)), format: 'pdf', encoding: null };
  if (found === 'zip') return { ...(await readDocx(bytes)), format: 'docx', encoding: null };
  if (found === 'html' || /\.x?s?html?$/i.test(name)) return { ...readHtml(bytes), format: 'html' };
  const { text, encoding, warnings } = decodeText(bytes);
  if (text.trim() === '') throw emptyFile();
  return { text, format: /\.(md|markdown)$/i.test(name) ? 'md' : 'txt', encoding, warnings: [...warnings, ...misnamed(name)] };
}

function misnamed(name: string): string[] {
  const extension = /\.(docx?|pdf|xlsx?|wps|ofd)$/i.exec(name)?.[1];
  return extension === undefined ? [] : [`文件名以 .${extension} 结尾，内容却是纯文本，按文本阅读`];
}
