import { extname } from 'node:path';
import { Failure } from '../failure.js';
import type { Session } from '../session.js';

/** Extensions that mean a format of another name. */
const ALIASES: Readonly<Record<string, string>> = { txt: 'text', htm: 'html', markdown: 'md' };

/**
 * The format to write: the one asked for, else the extension of the file to write, else undefined. Throws `Failure` where
 * it is none of `formats`, the file's extension says none of them, or a spreadsheet would end on a terminal.
 */
export function chooseFormat<Format extends string>(
  session: Session,
  formats: readonly Format[],
  asked: { format?: string; out?: string },
): Format | undefined {
  const { words } = session;
  const extension = asked.out === undefined ? '' : extname(asked.out).slice(1).toLowerCase();
  const format = formats.find((each) => each === (asked.format ?? ALIASES[extension] ?? extension));
  if (asked.format !== undefined && format === undefined) throw new Failure(words.unknownFormat(asked.format, formats.join(', ')));
  if (asked.out !== undefined && extension !== '' && format === undefined) {
    const endings = formats.map((each) => (each === 'text' ? '.txt' : `.${each}`));
    throw new Failure(words.unknownExtension(asked.out, endings.join(', ')));
  }
  if (format === 'xlsx' && asked.out === undefined && session.isTerminal) throw new Failure(words.xlsxToTerminal);
  return format;
}
