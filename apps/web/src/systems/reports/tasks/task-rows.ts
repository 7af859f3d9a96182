import { cellText, indexReading, targetRow } from '@luoshi/documents/task-rows';
import type { Commitment } from '@luoshi/reader';
import type { ReportIndex } from '../index-report.js';

/** One of this year's commitments, with what the cells of its row in the Excel file show. */
export interface TaskRow {
  number: number;
  commitment: Commitment;
  section: string;
  value: string;
  unit: string;
  last: string;
  growth: string;
  lead: string;
  support: string;
  deadline: string;
  progress: string;
  /** In Chinese, as in the file. */
  remarks: string;
}

/** One row a target, in the order of the report, cell by cell as the Excel file has it. */
export function taskRows({ commitments, detail }: ReportIndex): TaskRow[] {
  const indexed = indexReading(detail.reading);
  return commitments
    .filter(({ part }) => part === 'target')
    .map((commitment, at) => {
      const cells = targetRow(indexed, commitment, at + 1).map(cellText);
      const [, section = '', , , value = '', unit = '', last = '', growth = '', lead = '', support = ''] = cells;
      const [deadline = '', progress = '', remarks = ''] = cells.slice(10);
      return { number: at + 1, commitment, section, value, unit, last, growth, lead, support, deadline, progress, remarks };
    });
}
