import type { Commitment } from '@luoshi/reader';
import type { ReportIndex } from '../index-report.js';

/** One of this year's commitments, with what the task list says of it. */
export interface TaskRow {
  number: number;
  commitment: Commitment;
  value: string;
  last: string;
  remarks: string[];
}

/** One row a target, in the order of the report. */
export function taskRows(index: ReportIndex, itemsOf: (n: number) => string): TaskRow[] {
  return index.commitments
    .filter(({ part }) => part === 'target')
    .map((commitment, at) => {
      const figures = index.figuresOf(commitment);
      const results = figures.flatMap((figure) => index.comparisonsOf(figure).map(({ result }) => result.quote));
      return {
        number: at + 1,
        commitment,
        value: figures.map(({ quote }) => quote).join('；'),
        last: [...new Set(results)].join('；'),
        remarks: commitment.items.length > 0 ? [itemsOf(commitment.items.length)] : [],
      };
    });
}
