import { carryOut, type Context } from '../../../ledger/index.js';
import { noSuchUnit, ring, unitInUse } from '../errors.js';
import { closesRing, unitFacts } from '../model.js';
import { PeopleStore, type KeptUnit } from '../store.js';

/** What of a unit can be changed; what is missing stays. */
export interface UnitChange {
  name?: string | undefined;
  parentId?: string | null | undefined;
  kind?: KeptUnit['kind'] | undefined;
  duties?: string | undefined;
  active?: boolean | undefined;
}

/**
 * Changes, moves, closes or opens a unit.
 * @throws PlainError `no-such-unit`, `unit-taken`, `unit-ring`, `unit-in-use`
 */
export function changeUnit(context: Context, id: string, change: UnitChange): Promise<KeptUnit> {
  return carryOut(context, 'access.change-unit', async (transaction) => {
    const store = new PeopleStore(transaction, context.district);
    const units = await store.holdUnits();
    const before = units.find((unit) => unit.id === id);
    if (!before) throw noSuchUnit();
    const after: KeptUnit = {
      ...before,
      name: change.name ?? before.name,
      parentId: change.parentId === undefined ? before.parentId : change.parentId,
      kind: change.kind ?? before.kind,
      duties: change.duties ?? before.duties,
      active: change.active ?? before.active,
    };
    if (after.parentId !== null && !units.some((unit) => unit.id === after.parentId && unit.active)) throw noSuchUnit();
    if (closesRing(units, id, after.parentId)) throw ring(after.name);
    if (before.active && !after.active) {
      const people = await store.listPeople();
      const isUsed = units.some((unit) => unit.parentId === id && unit.active) || people.some((one) => one.unitId === id && one.active);
      if (isUsed) throw unitInUse(after.name);
    }
    await store.changeUnit(after);
    return { result: after, entry: { subject: `unit/${id}`, before: unitFacts(before), after: unitFacts(after) } };
  });
}
