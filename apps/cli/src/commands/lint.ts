import type { Session } from '../session.js';
import { findingsJson, findingsText } from '../show/findings.js';
import { chooseFormat } from './format.js';

/** `luoshi lint FILE`. Exit code 1 where a finding is an error, else 0. */
export async function runLint(session: Session, file: string, options: { format?: string }): Promise<number> {
  const format = chooseFormat(session, ['text', 'json'], options);
  const report = await session.readReport(file);
  await session.write(format === 'json' ? findingsJson(report) : findingsText(report, session), undefined);
  return report.reading.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
