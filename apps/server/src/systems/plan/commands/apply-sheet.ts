import { AccessStore } from '../../../core/access/index.js';
import type { Context } from '../../../core/ledger/index.js';
import type { SheetChange } from '../api.js';
import { noSuchUnit, sheetOutdated, wrongDay } from '../errors.js';
import { withPending, type TrackedCommitment } from '../model.js';
import { authorize } from '../policy.js';
import { DayText } from '../shapes.js';
import { changeMany, type Held } from './assign-owners.js';
import { withBinding } from './change-commitment.js';

/** Units between their ids and the names that a sheet has. */
export interface UnitNames {
  nameOf: (id: string) => string;
  idOf: (name: string) => string | undefined;
}

/**
 * Applies what a sheet changes and its planner has looked at, all or none: owners at once, deadlines as they bind.
 * @returns how many commitments were changed
 * @throws PlainError `sheet-outdated` where a field no longer says what the preview showed; or where a unit is unknown
 */
export async function applySheet(context: Context, planId: string, changes: readonly SheetChange[]): Promise<number> {
  authorize(context.actor, 'edit-plan');
  const names = unitNames(await new AccessStore(context.database, context.district).listUnits());
  return changeMany(context, 'plan.apply-sheet', planId, {
    units: [],
    ids: changes.map(({ commitmentId }) => commitmentId),
    change: (held) => {
      for (const change of changes) held.update(change.commitmentId, (one) => applied(one, change, held.plan, names));
    },
  });
}

export function unitNames(units: readonly { id: string; name: string }[]): UnitNames {
  const byId = new Map(units.map(({ id, name }) => [id, name]));
  const byName = new Map(units.map(({ id, name }) => [name, id]));
  return { nameOf: (id) => byId.get(id) ?? id, idOf: (name) => byName.get(name) };
}

/** What stands in a field that a sheet may change, in the sheet's words: names of units, joined with 、. */
export function sheetField(commitment: TrackedCommitment, field: SheetChange['field'], { nameOf }: UnitNames): string | null {
  const { leadUnit, supportingUnits, deadline } = withPending(commitment);
  if (field === 'leadUnit') return leadUnit === null ? null : nameOf(leadUnit);
  if (field === 'supportingUnits') return supportingUnits.map(nameOf).join('、') || null;
  return deadline;
}

function applied(one: TrackedCommitment, { field, from, to }: SheetChange, plan: Held['plan'], names: UnitNames): TrackedCommitment {
  if (sheetField(one, field, names) !== from) throw sheetOutdated(one.number);
  if (field === 'deadline') return withBinding(one, plan, { deadline: requireDay(to) });
  if (field === 'leadUnit') {
    const leadUnit = to === null ? null : requireUnit(names, to);
    return { ...one, leadUnit, supportingUnits: one.supportingUnits.filter((id) => id !== leadUnit) };
  }
  const supporting = (to ?? '').split('、').filter((name) => name !== '');
  return { ...one, supportingUnits: [...new Set(supporting.map((name) => requireUnit(names, name)))].filter((id) => id !== one.leadUnit) };
}

function requireUnit({ idOf }: UnitNames, name: string): string {
  const id = idOf(name);
  if (id === undefined) throw noSuchUnit(name);
  return id;
}

function requireDay(day: string | null): string {
  const isDay = day !== null && DayText.safeParse(day).success;
  if (!isDay) throw wrongDay(day ?? '');
  return day;
}
