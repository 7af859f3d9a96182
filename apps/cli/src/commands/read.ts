import { toHtml, toJsonl, toMarkdown, writeTaskList } from '@luoshi/documents';
import type { Session } from '../session.js';
import { readingJson } from '../show/reading-json.js';
import { summaryText } from '../show/summary.js';
import { chooseFormat } from './format.js';

const formats = ['json', 'jsonl', 'xlsx', 'html', 'md'] as const;

/** `luoshi read FILE`. Exit code 0. */
export async function runRead(session: Session, file: string, options: { format?: string; out?: string }): Promise<number> {
  const format = chooseFormat(session, formats, options);
  const report = await session.readReport(file);
  const content = async (): Promise<string | Uint8Array> => {
    switch (format) {
      case 'jsonl':
        return toJsonl(report);
      case 'xlsx':
        return writeTaskList(report);
      case 'html':
        return toHtml(report);
      case 'md':
        return toMarkdown(report);
      case 'json':
        return readingJson(report.reading);
      case undefined:
        return session.isTerminal && options.out === undefined ? summaryText(report, session) : readingJson(report.reading);
    }
  };
  await session.write(await content(), options.out);
  return 0;
}
