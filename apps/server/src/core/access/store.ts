import type { Insertable } from 'kysely';
import type { Database } from '../database/connect.js';
import type { AccessTables } from './tables.js';
import type { Role } from './roles.js';

export interface District {
  id: string;
  name: string;
  sample: boolean;
  frozenOn: string | null;
}

export interface Unit {
  id: string;
  name: string;
  parentId: string | null;
  kind: 'department' | 'street' | 'other';
  duties: string;
}

export interface Person {
  id: string;
  login: string;
  name: string;
  email: string | null;
  unitId: string | null;
  roles: Role[];
  active: boolean;
}

/** How a session was opened, and in which browser, as it names itself. */
export interface Opening {
  way: 'password' | 'oidc' | 'link';
  agent: string;
}

/** Which districts there are, the oldest first. */
export async function listDistricts(database: Database): Promise<District[]> {
  const rows = await database
    .withTables<AccessTables>()
    .selectFrom('districts')
    .select(['id', 'name', 'sample', 'frozen_on'])
    .orderBy('created_at')
    .execute();
  return rows.map(({ id, name, sample, frozen_on }) => ({ id, name, sample, frozenOn: frozen_on }));
}

/** False where there is one of this id already. */
export async function addDistrict(database: Database, { id, name, sample, frozenOn }: District): Promise<boolean> {
  const result = await database
    .withTables<AccessTables>()
    .insertInto('districts')
    .values({ id, name, sample, frozen_on: frozenOn })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Reads and writes one district's units, people and sessions. */
export class AccessStore {
  private readonly db;

  constructor(
    database: Database,
    private readonly district: string,
  ) {
    this.db = database.withTables<AccessTables>();
  }

  async listUnits(): Promise<Unit[]> {
    const rows = await this.db
      .selectFrom('units')
      .select(['id', 'name', 'parent_id', 'kind', 'duties'])
      .where('district_id', '=', this.district)
      .where('active', '=', true)
      .orderBy('position')
      .orderBy('id')
      .execute();
    return rows.map(({ parent_id, ...unit }) => ({ ...unit, parentId: parent_id }));
  }

  async addUnit(unit: Unit, position: number): Promise<void> {
    const { parentId, ...columns } = unit;
    await this.db
      .insertInto('units')
      .values({ district_id: this.district, ...columns, parent_id: parentId, position, active: true })
      .execute();
  }

  async findPerson(id: string): Promise<Person | undefined> {
    const row = await this.people().where('id', '=', id).executeTakeFirst();
    return row && toPerson(row);
  }

  async listPeople(): Promise<Person[]> {
    return (await this.people().orderBy('login').execute()).map(toPerson);
  }

  async addPerson({ id, login, name, email, unitId, roles }: Omit<Person, 'active'>): Promise<void> {
    const row: Insertable<AccessTables['people']> = {
      district_id: this.district,
      ...{ id, login, name, email, roles },
      unit_id: unitId,
      password_hash: null,
      oidc_subject: null,
      oidc_by_login: false,
      active: true,
    };
    await this.db.insertInto('people').values(row).execute();
  }

  async addSession(tokenHash: Buffer, personId: string, now: Date, expires: Date, { way, agent }: Opening): Promise<void> {
    await this.db
      .insertInto('sessions')
      .values({
        district_id: this.district,
        token_hash: tokenHash,
        person_id: personId,
        created_at: now,
        seen_at: now,
        expires_at: expires,
        revoked_at: null,
        way,
        agent,
      })
      .execute();
  }

  /** The person whose session this is, where it still holds: not revoked, not expired, used within `idleSince`. */
  async findSession(tokenHash: Buffer, now: Date, idleSince: Date): Promise<{ person: Person; seenAt: Date } | undefined> {
    const row = await this.db
      .selectFrom('sessions')
      .innerJoin('people', (join) =>
        join.onRef('people.id', '=', 'sessions.person_id').onRef('people.district_id', '=', 'sessions.district_id'),
      )
      .select(['people.id', 'login', 'name', 'email', 'unit_id', 'roles', 'active', 'seen_at'])
      .where('sessions.district_id', '=', this.district)
      .where('token_hash', '=', tokenHash)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', now)
      .where('seen_at', '>', idleSince)
      .where('active', '=', true)
      .executeTakeFirst();
    return row && { person: toPerson(row), seenAt: row.seen_at };
  }

  async touchSession(tokenHash: Buffer, now: Date): Promise<void> {
    await this.db
      .updateTable('sessions')
      .set({ seen_at: now })
      .where('district_id', '=', this.district)
      .where('token_hash', '=', tokenHash)
      .execute();
  }

  /** Ends one session. */
  async revokeSession(tokenHash: Buffer, now: Date): Promise<void> {
    await this.db
      .updateTable('sessions')
      .set({ revoked_at: now })
      .where('district_id', '=', this.district)
      .where('token_hash', '=', tokenHash)
      .where('revoked_at', 'is', null)
      .execute();
  }

  async addEntryLink(tokenHash: Buffer, personId: string, expires: Date, reusable: boolean): Promise<void> {
    await this.db
      .insertInto('entry_links')
      .values({ district_id: this.district, token_hash: tokenHash, person_id: personId, expires_at: expires, used_at: null, reusable })
      .execute();
  }

  /** Uses up an entry link; the person it lets in, or undefined where it is unknown, used, expired, or a sample's and not asked for from this machine. */
  async useEntryLink(tokenHash: Buffer, now: Date, isLocal: boolean): Promise<string | undefined> {
    const row = await this.db
      .updateTable('entry_links')
      .set({ used_at: now })
      .where('district_id', '=', this.district)
      .where('token_hash', '=', tokenHash)
      .where('expires_at', '>', now)
      .where((where) =>
        where.or([
          where.and([where('used_at', 'is', null), where('reusable', '=', false)]),
          where.and([where('reusable', '=', true), where.val(isLocal)]),
        ]),
      )
      .returning('person_id')
      .executeTakeFirst();
    return row?.person_id;
  }

  private people() {
    return this.db
      .selectFrom('people')
      .select(['id', 'login', 'name', 'email', 'unit_id', 'roles', 'active'])
      .where('district_id', '=', this.district);
  }
}

function toPerson({ unit_id, ...row }: Omit<Person, 'unitId'> & { unit_id: string | null }): Person {
  const { id, login, name, email, roles, active } = row;
  return { id, login, name, email, unitId: unit_id, roles, active };
}
