import { carryOut, type Context } from '../../../ledger/index.js';
import { makeToken } from '../../sessions.js';
import { AccessStore } from '../../store.js';
import { noSuchPerson } from '../errors.js';
import { PeopleStore } from '../store.js';

/** How long an invitation holds, in milliseconds: 7 days. */
export const INVITATION = 7 * 24 * 3_600_000;

/**
 * Makes a token that lets a person in once, within 7 days; the ledger says that it was made, not what it is.
 * @throws PlainError `no-such-person`, also of one who may not sign in
 */
export function invitePerson(context: Context, id: string): Promise<{ token: string; expires: Date }> {
  return carryOut(context, 'access.invite-person', async (transaction) => {
    const person = await new PeopleStore(transaction, context.district).findPerson(id);
    if (!person?.active) throw noSuchPerson();
    const token = makeToken(context.district);
    const expires = new Date(context.now.getTime() + INVITATION);
    await new AccessStore(transaction, context.district).addEntryLink(token.hash, id, expires, false);
    const entry = { subject: `person/${id}`, before: null, after: { invitedUntil: expires.toISOString() } };
    return { result: { token: token.text, expires }, entry };
  });
}
