import { extname } from 'node:path';
import { Failure } from '../failure.js';
import type { Session } from '../session.js';

/**
 * The format to write: the one asked for, else the extension of the file to write, else undefined. Throws `Failure` where
 * it is none of `formats`, or a spreadsheet would end on a terminal.
 */
export function chooseFormat<Format extends string>(
  session: Session,
  formats: readonly Format[],
  asked: { format?: string; out?: string },
): Format | undefined {
  const extension = asked.out === undefined ? '' : extname(asked.out).slice(1).toLowerCase();
  const format = formats.find((each) => each === (asked.format ?? extension));
  if (asked.format !== undefined && format === undefined) {
    throw new Failure(session.words.unknownFormat(asked.format, formats.join(', ')));
  }
  if (format === 'xlsx' && asked.out === undefined && session.isTerminal) throw new Failure(session.words.xlsxToTerminal);
  return format;
}
