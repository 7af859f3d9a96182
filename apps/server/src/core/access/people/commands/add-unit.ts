import { randomBytes } from 'node:crypto';
import { carryOut, type Context } from '../../../ledger/index.js';
import { noSuchUnit } from '../errors.js';
import { unitFacts } from '../model.js';
import { PeopleStore, type KeptUnit } from '../store.js';

/**
 * Adds a unit to the tree, last among its like.
 * @throws PlainError `unit-taken`, or `no-such-unit` where the one above is none of the district
 */
export function addUnit(context: Context, unit: Pick<KeptUnit, 'name' | 'parentId' | 'kind' | 'duties'>): Promise<KeptUnit> {
  return carryOut(context, 'access.add-unit', async (transaction) => {
    const store = new PeopleStore(transaction, context.district);
    const units = await store.holdUnits();
    if (unit.parentId !== null && !units.some(({ id, active }) => id === unit.parentId && active)) throw noSuchUnit();
    const position = Math.max(-1, ...units.map((each) => each.position)) + 1;
    const added = { ...unit, id: randomBytes(6).toString('hex'), position, active: true };
    await store.addUnit(added);
    return { result: added, entry: { subject: `unit/${added.id}`, before: null, after: unitFacts(added) } };
  });
}
