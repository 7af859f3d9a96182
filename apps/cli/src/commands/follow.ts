import { writeFollow } from '@luoshi/documents';
import { follow } from '@luoshi/reader';
import { Failure } from '../failure.js';
import type { Session } from '../session.js';
import { followJson, followText } from '../show/followed.js';
import { chooseFormat } from './format.js';

/** `luoshi follow FILE NEXT`. Exit code 0. */
export async function runFollow(
  session: Session,
  file: string,
  nextFile: string,
  options: { format?: string; out?: string },
): Promise<number> {
  if (file === '-' && nextFile === '-') throw new Failure(session.words.stdinTwice);
  const format = chooseFormat(session, ['text', 'json', 'xlsx'], options);
  const report = await session.readReport(file);
  const next = await session.readReport(nextFile);
  const followed = follow(report.reading, next.reading);
  const content = async (): Promise<string | Uint8Array> => {
    if (format === 'json') return followJson(followed);
    if (format === 'xlsx') return writeFollow({ title: report.title, nextTitle: next.title, follow: followed });
    return followText(followed, report, next, session);
  };
  await session.write(await content(), options.out);
  return 0;
}
