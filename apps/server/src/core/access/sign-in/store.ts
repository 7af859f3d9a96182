import type { Database } from '../../database/connect.js';
import type { Opening } from '../store.js';
import type { AccessTables } from '../tables.js';
import type { Count } from './throttle.js';

/** One session as its person may see it. */
export interface OpenSession {
  tokenHash: Buffer;
  createdAt: Date;
  seenAt: Date;
  way: Opening['way'];
  agent: string;
}

/** Reads and writes what sign-in needs of one district: passwords, subjects, devices, tries, sessions. */
export class SignInStore {
  private readonly db;

  constructor(
    database: Database,
    private readonly district: string,
  ) {
    this.db = database.withTables<AccessTables>();
  }

  /** Who has this login, in lower case, and may sign in. */
  async findByLogin(login: string): Promise<{ id: string; passwordHash: string | null } | undefined> {
    const row = await this.people().where('login', '=', login).where('active', '=', true).executeTakeFirst();
    return row && { id: row.id, passwordHash: row.password_hash };
  }

  async findPassword(personId: string): Promise<{ login: string; passwordHash: string | null } | undefined> {
    const row = await this.people().where('id', '=', personId).executeTakeFirst();
    return row && { login: row.login, passwordHash: row.password_hash };
  }

  async setPassword(personId: string, passwordHash: string): Promise<void> {
    await this.changePeople().set({ password_hash: passwordHash }).where('id', '=', personId).execute();
  }

  async findBySubject(subject: string): Promise<string | undefined> {
    const row = await this.people().where('oidc_subject', '=', subject).where('active', '=', true).executeTakeFirst();
    return row?.id;
  }

  /** Binds the person of this login to a subject, where an administrator allowed it and nobody is bound yet; who it is. */
  async bindSubject(login: string, subject: string): Promise<string | undefined> {
    const row = await this.changePeople()
      .set({ oidc_subject: subject, oidc_by_login: false })
      .where('login', '=', login)
      .where('oidc_by_login', '=', true)
      .where('oidc_subject', 'is', null)
      .where('active', '=', true)
      .returning('id')
      .executeTakeFirst();
    return row?.id;
  }

  async addDevice(tokenHash: Buffer, personId: string, now: Date): Promise<void> {
    await this.db
      .insertInto('devices')
      .values({ district_id: this.district, token_hash: tokenHash, person_id: personId, created_at: now })
      .execute();
  }

  /** True where the device was given to this person. */
  async ownsDevice(tokenHash: Buffer, personId: string): Promise<boolean> {
    const row = await this.db
      .selectFrom('devices')
      .select('person_id')
      .where('district_id', '=', this.district)
      .where('token_hash', '=', tokenHash)
      .where('person_id', '=', personId)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** True where the device was given to the person of this login. */
  async knowsDevice(tokenHash: Buffer, login: string): Promise<boolean> {
    const row = await this.db
      .selectFrom('devices')
      .innerJoin('people', (join) =>
        join.onRef('people.id', '=', 'devices.person_id').onRef('people.district_id', '=', 'devices.district_id'),
      )
      .select('people.id')
      .where('devices.district_id', '=', this.district)
      .where('token_hash', '=', tokenHash)
      .where('login', '=', login)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** What was counted under a key, held until the transaction ends. */
  async holdCount(key: Buffer): Promise<Count> {
    const start = { district_id: this.district, key, tries: 0, last_at: new Date(0), free_at: new Date(0) };
    await this.db
      .insertInto('sign_in_tries')
      .values(start)
      .onConflict((conflict) => conflict.columns(['district_id', 'key']).doNothing())
      .execute();
    const row = await this.db
      .selectFrom('sign_in_tries')
      .select(['tries', 'last_at', 'free_at'])
      .where('district_id', '=', this.district)
      .where('key', '=', key)
      .forUpdate()
      .executeTakeFirstOrThrow();
    return { tries: row.tries, lastAt: row.last_at, freeAt: row.free_at };
  }

  async putCount(key: Buffer, { tries, lastAt, freeAt }: Count): Promise<void> {
    await this.db
      .updateTable('sign_in_tries')
      .set({ tries, last_at: lastAt, free_at: freeAt })
      .where('district_id', '=', this.district)
      .where('key', '=', key)
      .execute();
  }

  /** Sessions that hold, the last used first. */
  async listSessions(personId: string, now: Date, idleSince: Date): Promise<OpenSession[]> {
    const rows = await this.db
      .selectFrom('sessions')
      .select(['token_hash', 'created_at', 'seen_at', 'way', 'agent'])
      .where('district_id', '=', this.district)
      .where('person_id', '=', personId)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', now)
      .where('seen_at', '>', idleSince)
      .orderBy('seen_at', 'desc')
      .execute();
    return rows.map(({ token_hash, created_at, seen_at, way, agent }) => ({
      ...{ tokenHash: token_hash, createdAt: created_at, seenAt: seen_at, way, agent },
    }));
  }

  async revokeSession(tokenHash: Buffer, now: Date): Promise<void> {
    await this.db
      .updateTable('sessions')
      .set({ revoked_at: now })
      .where('district_id', '=', this.district)
      .where('token_hash', '=', tokenHash)
      .execute();
  }

  /** Ends a person's sessions, all or all but one; how many. Entry links that were not used end with them. */
  async revokeSessions(personId: string, now: Date, except?: Buffer): Promise<number> {
    let query = this.db
      .updateTable('sessions')
      .set({ revoked_at: now })
      .where('district_id', '=', this.district)
      .where('person_id', '=', personId)
      .where('revoked_at', 'is', null);
    if (except) query = query.where('token_hash', '!=', except);
    const result = await query.executeTakeFirst();
    await this.db
      .updateTable('entry_links')
      .set({ used_at: now })
      .where('district_id', '=', this.district)
      .where('person_id', '=', personId)
      .where('used_at', 'is', null)
      .where('reusable', '=', false)
      .execute();
    return Number(result.numUpdatedRows);
  }

  private people() {
    return this.db.selectFrom('people').select(['id', 'login', 'password_hash']).where('district_id', '=', this.district);
  }

  private changePeople() {
    return this.db.updateTable('people').where('district_id', '=', this.district);
  }
}
