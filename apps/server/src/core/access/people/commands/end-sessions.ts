import { carryOut, type Context } from '../../../ledger/index.js';
import { SignInStore } from '../../sign-in/store.js';
import { noSuchPerson } from '../errors.js';
import { PeopleStore } from '../store.js';

/**
 * Ends all of a person's sessions and unused entry links.
 * @throws PlainError `no-such-person`
 */
export function endSessions(context: Context, id: string): Promise<void> {
  return carryOut(context, 'access.end-sessions', async (transaction) => {
    if (!(await new PeopleStore(transaction, context.district).findPerson(id))) throw noSuchPerson();
    const ended = await new SignInStore(transaction, context.district).revokeSessions(id, context.now);
    return { result: undefined, entry: { subject: `person/${id}`, before: { sessions: ended }, after: { sessions: 0 } } };
  });
}
