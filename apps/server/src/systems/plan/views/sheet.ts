import { readPlanSheet, writePlanSheet, type PlanSheetRow } from '@luoshi/documents';
import { AccessStore } from '../../../core/access/index.js';
import type { Context } from '../../../core/ledger/index.js';
import type { SheetChange, SheetPreview } from '../api.js';
import { sheetField, unitNames, type UnitNames } from '../commands/apply-sheet.js';
import { noSuchPlan } from '../errors.js';
import { withPending, type Target, type TrackedCommitment } from '../model.js';
import { diffOwners, type OwnerChange } from '../owners/index.js';
import { PlanStore } from '../store.js';
import { loadPlan, type JudgedCommitment } from './plan-view.js';

/**
 * The plan as the Excel that offices pass around, and its file's name.
 * @throws PlainError where there is no such plan
 */
export async function writeSheet(context: Context, planId: string): Promise<{ bytes: Uint8Array; fileName: string }> {
  const [{ plan, standing }, units] = await Promise.all([loadPlan(context, planId, true), unitsOf(context)]);
  const names = unitNames(units);
  const rows = standing.map((judged) => rowOf(judged, names));
  const bytes = await writePlanSheet({ title: plan.name, rows, units: units.map(({ name }) => name) });
  return { bytes, fileName: `${plan.name}任务分解表.xlsx` };
}

const unitsOf = ({ database, district }: Context) => new AccessStore(database, district).listUnits();

function rowOf({ commitment, accepted }: JudgedCommitment, { nameOf }: UnitNames): PlanSheetRow {
  const { id, number, heading, text, kind, target, leadUnit, supportingUnits, deadline, closedOn } = withPending(commitment);
  const last = accepted.at(-1);
  return {
    ...{ id, number, heading: heading || null, task: text, kind, deadline },
    target: target && amountOf(target),
    unit: target?.unit || null,
    lastYear: target?.baseline ?? null,
    growth: null,
    lead: leadUnit === null ? null : nameOf(leadUnit),
    responsible: supportingUnits.map(nameOf),
    progress: last ? `${last.period}：${last.text}` : null,
    remarks: closedOn === null ? null : `${closedOn}销号`,
  };
}

const amountOf = ({ value, upper }: Target): number | string => (upper === null ? value : `${value}–${upper}`);

/**
 * What a sheet that came back would change, and what of it cannot be taken; nothing is applied.
 * @throws PlainError where there is no such plan
 */
export async function previewSheet(context: Context, planId: string, bytes: Uint8Array): Promise<SheetPreview> {
  const store = new PlanStore(context.database, context.district);
  if (!(await store.findPlan(planId))) throw noSuchPlan();
  const [commitments, units, { rows, problems }] = await Promise.all([
    store.listCommitments(planId),
    unitsOf(context),
    readPlanSheet(bytes),
  ]);
  const names = unitNames(units);
  const standing = new Map(commitments.filter(({ removed }) => !removed).map((one) => [one.id, one]));
  const diff = diffOwners([...standing.values()].map(withPending), rows, units);
  return {
    changes: diff.changes.flatMap((change) => {
      const commitment = standing.get(change.commitmentId);
      return commitment ? [changeOf(commitment, change, names)] : [];
    }),
    problems: [
      ...problems.map(({ row, message, messageEn, mend, mendEn }) => ({
        row,
        message: `${message}。${mend}`,
        messageEn: `${messageEn}. ${mendEn}`,
      })),
      ...diff.problems.map(({ row, message, messageEn }) => ({ row, message, messageEn })),
    ],
  };
}

function changeOf(commitment: TrackedCommitment, change: OwnerChange, names: UnitNames): SheetChange {
  const field = ({ lead: 'leadUnit', supporting: 'supportingUnits', deadline: 'deadline' } as const)[change.field];
  const shown = (value: string | readonly string[] | null): string | null => {
    if (value === null || typeof value === 'string') return value === null || field === 'deadline' ? value : names.nameOf(value);
    return value.map(names.nameOf).join('、') || null;
  };
  return {
    commitmentId: commitment.id,
    number: commitment.number,
    field,
    from: sheetField(commitment, field, names),
    to: shown(change.to),
  };
}
