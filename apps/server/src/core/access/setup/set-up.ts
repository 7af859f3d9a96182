import { randomBytes } from 'node:crypto';
import type { Tenancy } from '../../database/connect.js';
import { carryOut } from '../../ledger/index.js';
import { dayInChina } from '../../today.js';
import { system } from '../actor.js';
import type { NewDistrict, SheetPersonEntry, SheetUnitEntry } from '../api.js';
import { PeopleStore } from '../people/store.js';
import { makeToken, readToken } from '../sessions.js';
import { weakPassword } from '../sign-in/errors.js';
import { hashPassword, weaknessOf } from '../sign-in/passwords.js';
import { addDistrict, listDistricts } from '../store.js';
import { deadSetupLink, unfitSheet } from './errors.js';
import { SetupStore } from './store.js';

/** How long a set-up link holds, in milliseconds: 7 days, or until somebody has set the server up. */
const HOLDS = 7 * 24 * 3_600_000;

/**
 * Makes a link to the set-up of a server that has no district yet; only the hash of its token is stored. The token stands behind #, so
 * that no log on the way keeps it. Undefined where there is a district.
 */
export async function makeSetupLink(tenancy: Tenancy, address: string, now: Date): Promise<string | undefined> {
  if ((await listDistricts(tenancy.outside)).length > 0) return undefined;
  const token = makeToken('setup');
  await new SetupStore(tenancy.outside).addLink(token.hash, new Date(now.getTime() + HOLDS));
  return `${address}/setup#${token.text}`;
}

/** The hash of a link's token that holds. @throws PlainError `dead-setup-link` */
export async function openSetup(tenancy: Tenancy, text: string | undefined, now: Date): Promise<Buffer> {
  const token = readToken(text ?? '');
  if (!token || !(await new SetupStore(tenancy.outside).isOpen(token.hash, now))) throw deadSetupLink();
  return token.hash;
}

/**
 * Makes the first district with its units, people and first administrator, all or nothing, once. Answers with the administrator's id.
 * @throws PlainError `dead-setup-link`, `unfit-units`, `weak-password`
 */
export async function setUp(tenancy: Tenancy, tokenHash: Buffer, given: NewDistrict, now: Date): Promise<string> {
  const { id: district, name, admin } = given;
  const weakness = weaknessOf(admin.password, admin.login);
  if (weakness !== undefined) throw weakPassword(weakness);
  const units = inOrder(given.units);
  const people = withAdmin(given.people, admin);
  const passwordHash = await hashPassword(admin.password);
  const context = { district, database: tenancy.of(district), actor: system, now, today: dayInChina(now) };
  return carryOut(context, 'access.set-up', async (transaction) => {
    const isFirst = (await new SetupStore(transaction).useAll(tokenHash, now)) && (await listDistricts(transaction)).length === 0;
    if (!isFirst) throw deadSetupLink();
    await addDistrict(transaction, { id: district, name, sample: false, frozenOn: null });
    const store = new PeopleStore(transaction, district);
    const idOf = new Map(units.map((unit) => [unit.name, randomBytes(6).toString('hex')]));
    const unitId = (unit: string | null): string | null => (unit === null ? null : (idOf.get(unit) ?? null));
    for (const [position, unit] of units.entries()) {
      const row = {
        id: unitId(unit.name) ?? '',
        name: unit.name,
        parentId: unitId(unit.parent),
        kind: unit.kind,
        duties: unit.duties ?? '',
      };
      await store.addUnit({ ...row, position, active: true });
    }
    let adminId = '';
    for (const { login, name: of, unit, roles } of people) {
      const id = randomBytes(6).toString('hex');
      const isAdmin = login.toLowerCase() === admin.login.toLowerCase();
      if (isAdmin) adminId = id;
      const row = { id, login: login.toLowerCase(), name: of, email: null, unitId: unitId(unit), roles, active: true };
      const signIn = { hasPassword: isAdmin, oidcBound: false, oidcByLogin: false };
      await store.addPerson({ ...row, ...signIn }, isAdmin ? passwordHash : null);
    }
    const after = { name, units: units.map((unit) => unit.name), people: people.map(({ login }) => login), admin: adminId };
    return { result: adminId, entry: { subject: `district/${district}`, before: null, after } };
  });
}

type NewPerson = Omit<SheetPersonEntry, 'unit'> & { unit: string | null };

/** The first administrator may stand in the sheet too; then it is one person, with the role besides. */
function withAdmin(people: readonly SheetPersonEntry[], admin: NewDistrict['admin']): NewPerson[] {
  const login = admin.login.toLowerCase();
  const logins = people.map((person) => person.login.toLowerCase());
  const twice = logins.find((each, at) => logins.indexOf(each) !== at);
  if (twice !== undefined) throw unfitSheet(twice);
  if (!logins.includes(login)) return [...people, { unit: null, name: admin.name, login, roles: ['admin'] }];
  return people.map((person) =>
    person.login.toLowerCase() === login
      ? { ...person, name: admin.name, roles: [...new Set([...person.roles, 'admin' as const])] }
      : person,
  );
}

/** Every unit after the one above it. @throws PlainError `unfit-units` where one is told twice, or stands below none that is there */
function inOrder(units: readonly SheetUnitEntry[]): SheetUnitEntry[] {
  const placed = new Map<string, SheetUnitEntry>();
  let waiting = [...units];
  while (waiting.length > 0) {
    const ready = waiting.filter(({ parent }) => parent === null || placed.has(parent));
    const [first] = waiting;
    if (ready.length === 0 && first) throw unfitSheet(first.name);
    for (const unit of ready) {
      if (placed.has(unit.name)) throw unfitSheet(unit.name);
      placed.set(unit.name, unit);
    }
    waiting = waiting.filter((unit) => !ready.includes(unit));
  }
  return [...placed.values()];
}
