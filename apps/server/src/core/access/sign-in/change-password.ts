import { carryOut, type Context } from '../../ledger/index.js';
import { weakPassword, wrongOldPassword } from './errors.js';
import { fitsPassword, hashPassword, weaknessOf } from './passwords.js';
import { countChange } from './sign-in.js';
import { SignInStore } from './store.js';

/**
 * Sets the actor's password and ends the actor's other sessions. Who has a password must give it; who entered by a link and has none
 * sets the first one.
 * @throws PlainError `wrong-old-password`, `weak-password`, `too-many-tries`
 */
export async function changePassword(
  context: Context,
  { old, new: chosen }: { old?: string | undefined; new: string },
  session: Buffer | undefined,
): Promise<void> {
  const { database, district, actor, now } = context;
  const person = await new SignInStore(database, district).findPassword(actor.id);
  if (!person) throw new Error(`nobody has the id ${actor.id}`);
  if (person.passwordHash !== null) {
    await countChange(context, actor.id);
    if (!(await fitsPassword(person.passwordHash, old ?? ''))) throw wrongOldPassword();
  }
  const weakness = weaknessOf(chosen, person.login);
  if (weakness !== undefined) throw weakPassword(weakness);
  const passwordHash = await hashPassword(chosen);
  await carryOut(context, 'access.change-password', async (transaction) => {
    const store = new SignInStore(transaction, district);
    await store.setPassword(actor.id, passwordHash);
    const ended = await store.revokeSessions(actor.id, now, session);
    const [before, after] = [{ password: person.passwordHash !== null }, { password: true, sessionsEnded: ended }];
    return { result: undefined, entry: { subject: `person/${actor.id}`, before, after } };
  });
}
