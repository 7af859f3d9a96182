import type { Day, PlanCommitment } from '../model.js';
import type { OwningUnit } from './weigh-units.js';

/** What an owners' sheet says of one commitment, units by name. `readPlanSheet` gives such rows. */
export interface OwnerRow {
  /** The sheet's row, as Excel counts. */
  row: number;
  id: string;
  task: string;
  lead: string | null;
  responsible: readonly string[];
  deadline: Day | null;
}

/** One field of a commitment that the sheet says differently; units by id. */
export type OwnerChange =
  | { commitmentId: string; field: 'lead'; from: string | null; to: string | null }
  | { commitmentId: string; field: 'supporting'; from: string[]; to: string[] }
  | { commitmentId: string; field: 'deadline'; from: Day; to: Day };

/** Why nothing of a row was taken. */
export interface OwnerProblem {
  row: number;
  message: string;
  messageEn: string;
}

export interface OwnerDiff {
  /** In the order of the plan; nothing where a row says what the plan says. */
  changes: OwnerChange[];
  problems: OwnerProblem[];
}

type Units = Pick<OwningUnit, 'id' | 'name'>;
type Current = Pick<PlanCommitment, 'id' | 'number' | 'text' | 'leadUnit' | 'supportingUnits' | 'deadline' | 'closedOn'>;

/**
 * What an owners' sheet would change in the plan. A commitment that the sheet leaves out stays as it is; an empty 牵头单位 takes
 * the lead away. A row is taken whole or, with a problem, not at all: an unknown id, a task whose words differ from the
 * plan's, a unit's name that is not exactly one unit's, a lead that is also supporting, an empty deadline, a commitment that is
 * closed out. The order of supporting units doesn't matter.
 */
export function diffOwners(current: readonly Current[], rows: readonly OwnerRow[], units: readonly Units[]): OwnerDiff {
  const commitments = new Map(current.map((commitment) => [commitment.id, commitment]));
  const place = new Map(current.map(({ id, number }) => [id, number]));
  const diff: OwnerDiff = { changes: [], problems: [] };
  const seen = new Map<string, number>();
  for (const row of rows) {
    const before = seen.get(row.id);
    const known = commitments.get(row.id);
    const problem = before === undefined ? problemOf(known, row, units) : twice(row, before);
    if (before === undefined) seen.set(row.id, row.row);
    if (problem !== null) diff.problems.push({ row: row.row, ...problem });
    else if (known !== undefined) diff.changes.push(...changesOf(known, row, units));
  }
  diff.changes.sort((a, b) => (place.get(a.commitmentId) ?? 0) - (place.get(b.commitmentId) ?? 0));
  return diff;
}

const tidy = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
const find = (units: readonly Units[], name: string): Units[] => units.filter((unit) => tidy(unit.name) === tidy(name));

function changesOf(known: Current, row: OwnerRow, units: readonly Units[]): OwnerChange[] {
  const lead = row.lead === null ? null : (find(units, row.lead)[0]?.id ?? null);
  const supporting = [...new Set(row.responsible.flatMap((name) => find(units, name).map(({ id }) => id)))];
  const same = supporting.length === known.supportingUnits.length && supporting.every((id) => known.supportingUnits.includes(id));
  const commitmentId = known.id;
  const changes: OwnerChange[] = [];
  if (lead !== known.leadUnit) changes.push({ commitmentId, field: 'lead', from: known.leadUnit, to: lead });
  if (!same) changes.push({ commitmentId, field: 'supporting', from: known.supportingUnits, to: supporting });
  if (row.deadline !== null && row.deadline !== known.deadline)
    changes.push({ commitmentId, field: 'deadline', from: known.deadline, to: row.deadline });
  return changes;
}

type Told = Omit<OwnerProblem, 'row'>;

function twice(row: OwnerRow, before: number): Told {
  return {
    message: `编号“${row.id}”与第 ${before} 行重复，只按第 ${before} 行：请删去一行`,
    messageEn: `The id “${row.id}” is also in row ${before}, which was taken: delete one of the two`,
  };
}

function problemOf(known: Current | undefined, row: OwnerRow, units: readonly Units[]): Told | null {
  if (known === undefined) {
    return {
      message: `计划里没有编号“${row.id}”：请用本计划导出的表格填写`,
      messageEn: `The plan has no id “${row.id}”: fill in the sheet exported from this plan`,
    };
  }
  if (tidy(row.task) !== tidy(known.text)) {
    return {
      message: `“${row.id}”的工作任务与计划原文不一致：请恢复原文，改动任务须在计划里办理`,
      messageEn: `The task of “${row.id}” differs from the plan's words: put them back, a task is changed in the plan itself`,
    };
  }
  if (row.deadline === null) {
    return {
      message: `“${row.id}”没有完成时限：请填写日期，如 ${known.deadline}`,
      messageEn: `“${row.id}” has no deadline: give a day such as ${known.deadline}`,
    };
  }
  return problemOfUnits(row, units) ?? (known.closedOn === null ? null : closed(known, row, units));
}

function problemOfUnits(row: OwnerRow, units: readonly Units[]): Told | null {
  const names = [...(row.lead === null ? [] : [row.lead]), ...row.responsible];
  for (const name of names) {
    const found = find(units, name).length;
    if (found === 0)
      return {
        message: `没有叫“${name}”的单位：请写名单里的全称`,
        messageEn: `There is no unit named “${name}”: write its full name as in the list`,
      };
    if (found > 1)
      return {
        message: `有 ${found} 个单位都叫“${name}”：请先在单位管理里改成不同的名称`,
        messageEn: `${found} units are named “${name}”: give them different names first`,
      };
  }
  const lead = row.lead === null ? null : tidy(row.lead);
  if (row.responsible.some((name) => tidy(name) === lead)) {
    return {
      message: `“${row.lead ?? ''}”既是牵头单位又是责任单位：请从责任单位中删去`,
      messageEn: `“${row.lead ?? ''}” is both lead and supporting unit: take it out of the supporting units`,
    };
  }
  return null;
}

function closed(known: Current, row: OwnerRow, units: readonly Units[]): Told | null {
  if (changesOf(known, row, units).length === 0) return null;
  return {
    message: `“${row.id}”已经销号，不能再改：请恢复原来的内容`,
    messageEn: `“${row.id}” is closed out and cannot change: put back what was there`,
  };
}
