import type { Kind } from '@luoshi/reader';
import type { Column } from './sheet.js';

/** One row of the sheet that offices pass around: a commitment. Texts are trimmed, never empty. */
export interface PlanSheetRow {
  /** 编号: the commitment's own id, by which a row is known again whatever its place. */
  id: string;
  /** 序号: its place in the plan, from 1. */
  number: number;
  heading: string | null;
  task: string;
  kind: Kind;
  /** A number in `unit`, or words: 3–5. */
  target: number | string | null;
  unit: string | null;
  lastYear: number | string | null;
  growth: number | string | null;
  /** 牵头单位, by name. */
  lead: string | null;
  /** 责任单位, by name, in the order written. */
  responsible: string[];
  /** ISO 8601. */
  deadline: string | null;
  progress: string | null;
  remarks: string | null;
}

/** A column of a sheet that is written and read again: what it holds, and how it is headed. */
export interface FieldColumn<Field extends string> extends Column {
  field: Field;
  /** True where a sheet without the column cannot be read. */
  needed: boolean;
}

/** The columns of the plan's sheet in the order they are written. */
export const planColumns: readonly FieldColumn<keyof PlanSheetRow>[] = [
  { field: 'number', head: '序号', width: 6, centred: true, needed: false },
  { field: 'heading', head: '所属章节', width: 26, needed: false },
  { field: 'task', head: '工作任务', width: 48, needed: true },
  { field: 'kind', head: '类型', width: 10, centred: true, needed: true },
  { field: 'target', head: '目标值', width: 12, centred: true, needed: false },
  { field: 'unit', head: '单位', width: 10, centred: true, needed: false },
  { field: 'lastYear', head: '上年完成', width: 12, centred: true, needed: false },
  { field: 'growth', head: '同比', width: 10, centred: true, needed: false },
  { field: 'lead', head: '牵头单位', width: 18, needed: true },
  { field: 'responsible', head: '责任单位', width: 22, needed: true },
  { field: 'deadline', head: '完成时限', width: 15, centred: true, needed: true },
  { field: 'progress', head: '进展情况', width: 24, needed: false },
  { field: 'remarks', head: '备注', width: 24, needed: false },
  { field: 'id', head: '编号', width: 10, centred: true, needed: true },
];
