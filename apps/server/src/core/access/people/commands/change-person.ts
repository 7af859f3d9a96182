import { carryOut, type Context } from '../../../ledger/index.js';
import type { Role } from '../../roles.js';
import { SignInStore } from '../../sign-in/store.js';
import { lastAdmin, noSuchPerson, noSuchUnit } from '../errors.js';
import { personFacts } from '../model.js';
import { PeopleStore, type KeptPerson } from '../store.js';

/** What of a person can be changed; what is missing stays. */
export interface PersonChange {
  name?: string | undefined;
  email?: string | null | undefined;
  unitId?: string | null | undefined;
  roles?: Role[] | undefined;
  active?: boolean | undefined;
  oidcByLogin?: boolean | undefined;
}

/**
 * Changes a person's name, unit, roles, or whether they may sign in at all; who no longer may is out at once.
 * @throws PlainError `no-such-person`, `no-such-unit`, `last-admin`
 */
export function changePerson(context: Context, id: string, change: PersonChange): Promise<KeptPerson> {
  return carryOut(context, 'access.change-person', async (transaction) => {
    const store = new PeopleStore(transaction, context.district);
    const held = await store.holdPerson(id);
    if (!held) throw noSuchPerson();
    const before = held.person;
    const after: KeptPerson = {
      ...before,
      name: change.name ?? before.name,
      email: change.email === undefined ? before.email : change.email,
      unitId: change.unitId === undefined ? before.unitId : change.unitId,
      roles: change.roles ?? before.roles,
      active: change.active ?? before.active,
      oidcByLogin: change.oidcByLogin ?? before.oidcByLogin,
    };
    const units = await store.listUnits();
    if (after.unitId !== before.unitId && after.unitId !== null && !units.some((unit) => unit.id === after.unitId && unit.active)) {
      throw noSuchUnit();
    }
    const wasLast = held.admins.length === 1 && held.admins[0]?.id === id;
    if (wasLast && !(after.active && after.roles.includes('admin'))) throw lastAdmin();
    await store.changePerson(after);
    if (before.active && !after.active) await new SignInStore(transaction, context.district).revokeSessions(id, context.now);
    return { result: after, entry: { subject: `person/${id}`, before: personFacts(before), after: personFacts(after) } };
  });
}
