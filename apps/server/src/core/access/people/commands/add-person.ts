import { randomBytes } from 'node:crypto';
import { carryOut, type Context } from '../../../ledger/index.js';
import { noSuchUnit } from '../errors.js';
import { personFacts } from '../model.js';
import { PeopleStore, type KeptPerson } from '../store.js';

/**
 * Adds somebody who may sign in, once invited. The login is kept in lower case.
 * @throws PlainError `login-taken`, or `no-such-unit` where the unit is none of the district
 */
export function addPerson(
  context: Context,
  given: Pick<KeptPerson, 'login' | 'name' | 'email' | 'unitId' | 'roles' | 'oidcByLogin'>,
): Promise<KeptPerson> {
  return carryOut(context, 'access.add-person', async (transaction) => {
    const store = new PeopleStore(transaction, context.district);
    const units = await store.listUnits();
    if (given.unitId !== null && !units.some(({ id, active }) => id === given.unitId && active)) throw noSuchUnit();
    const id = randomBytes(6).toString('hex');
    const person = { ...given, id, login: given.login.toLowerCase(), active: true, hasPassword: false, oidcBound: false };
    await store.addPerson(person, null);
    return { result: person, entry: { subject: `person/${id}`, before: null, after: personFacts(person) } };
  });
}
