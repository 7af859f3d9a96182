import type { Database } from '../../database/connect.js';
import type { Person, Unit } from '../store.js';
import type { AccessTables } from '../tables.js';
import { taken } from './errors.js';

/** A unit as an administrator keeps it. */
export interface KeptUnit extends Unit {
  position: number;
  active: boolean;
}

/** A person as an administrator keeps them. */
export interface KeptPerson extends Person {
  hasPassword: boolean;
  oidcBound: boolean;
  oidcByLogin: boolean;
}

/** Reads and writes one district's units and people, closed ones too. */
export class PeopleStore {
  private readonly db;

  constructor(
    database: Database,
    private readonly district: string,
  ) {
    this.db = database.withTables<AccessTables>();
  }

  async listUnits(): Promise<KeptUnit[]> {
    const rows = await this.units().orderBy('position').orderBy('id').execute();
    return rows.map(({ parent_id, ...unit }) => ({ ...unit, parentId: parent_id }));
  }

  /** All units, held until the transaction ends, so that two moves at once cannot close a ring. */
  async holdUnits(): Promise<KeptUnit[]> {
    const rows = await this.units().orderBy('position').orderBy('id').forUpdate().execute();
    return rows.map(({ parent_id, ...unit }) => ({ ...unit, parentId: parent_id }));
  }

  /** @throws PlainError `unit-taken` */
  async addUnit({ id, name, parentId, kind, duties, position, active }: KeptUnit): Promise<void> {
    const row = { district_id: this.district, id, name, parent_id: parentId, kind, duties, position, active };
    await this.db.insertInto('units').values(row).execute().catch(asTaken('unit', name));
  }

  /** @throws PlainError `unit-taken` */
  async changeUnit({ id, name, parentId, kind, duties, active }: KeptUnit): Promise<void> {
    await this.db
      .updateTable('units')
      .set({ name, parent_id: parentId, kind, duties, active })
      .where('district_id', '=', this.district)
      .where('id', '=', id)
      .execute()
      .catch(asTaken('unit', name));
  }

  async listPeople(): Promise<KeptPerson[]> {
    return (await this.people().orderBy('login').execute()).map(toPerson);
  }

  async findPerson(id: string): Promise<KeptPerson | undefined> {
    const row = await this.people().where('id', '=', id).executeTakeFirst();
    return row && toPerson(row);
  }

  /** A person, held until the transaction ends, with all administrators, so that two changes at once leave one of them. */
  async holdPerson(id: string): Promise<{ person: KeptPerson; admins: KeptPerson[] } | undefined> {
    const people = (await this.people().orderBy('id').forUpdate().execute()).map(toPerson);
    const person = people.find((each) => each.id === id);
    return person && { person, admins: people.filter(({ roles, active }) => active && roles.includes('admin')) };
  }

  /** @throws PlainError `login-taken` */
  async addPerson(person: KeptPerson, passwordHash: string | null): Promise<void> {
    await this.db
      .insertInto('people')
      .values({
        ...{ district_id: this.district, id: person.id, login: person.login, name: person.name, email: person.email },
        ...{ unit_id: person.unitId, roles: person.roles, active: person.active },
        ...{ password_hash: passwordHash, oidc_subject: null, oidc_by_login: person.oidcByLogin },
      })
      .execute()
      .catch(asTaken('login', person.login));
  }

  async changePerson({ id, name, email, unitId, roles, active, oidcByLogin }: KeptPerson): Promise<void> {
    await this.db
      .updateTable('people')
      .set({ name, email, unit_id: unitId, roles, active, oidc_by_login: oidcByLogin })
      .where('district_id', '=', this.district)
      .where('id', '=', id)
      .execute();
  }

  private units() {
    return this.db
      .selectFrom('units')
      .select(['id', 'name', 'parent_id', 'kind', 'duties', 'position', 'active'])
      .where('district_id', '=', this.district);
  }

  private people() {
    return this.db
      .selectFrom('people')
      .select(['id', 'login', 'name', 'email', 'unit_id', 'roles', 'active', 'password_hash', 'oidc_subject', 'oidc_by_login'])
      .where('district_id', '=', this.district);
  }
}

interface PersonRow extends Omit<Person, 'unitId'> {
  unit_id: string | null;
  password_hash: string | null;
  oidc_subject: string | null;
  oidc_by_login: boolean;
}

function toPerson({ unit_id, password_hash, oidc_subject, oidc_by_login, ...row }: PersonRow): KeptPerson {
  const { id, login, name, email, roles, active } = row;
  const provider = { oidcBound: oidc_subject !== null, oidcByLogin: oidc_by_login };
  return { id, login, name, email, unitId: unit_id, roles, active, hasPassword: password_hash !== null, ...provider };
}

/** PostgreSQL's `unique_violation` in plain words. */
function asTaken(what: 'unit' | 'login', name: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof Error && 'code' in error && error.code === '23505' ? taken(what, name) : error;
  };
}
