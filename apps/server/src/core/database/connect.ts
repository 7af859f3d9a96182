import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { PlainError } from '../plain-error.js';

// A day is a day, not a moment somewhere: 2025-09-15 stays as it is.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** The query builder over connections. Systems narrow it to their own tables with `withTables`. */
export type Database = Kysely<unknown>;

/** One pool of connections, seen through one district at a time. */
export interface Tenancy {
  /** The database as `district` sees it: row-level security hides every other district's rows from each statement. */
  of(district: string): Database;
  /** The database without a district: tables behind the wall look empty. */
  outside: Database;
  destroy(): Promise<void>;
}

/**
 * Opens a pool of at most 10 connections; nothing is sent yet. A connection is told its district whenever it is taken for another one
 * than before, so that no statement can run under the wrong one. Close it with `destroy()`.
 * @param role the role that statements run as, where the one signed in with may do more than the application should
 */
export function openTenancy(url: string, onLost: (error: Error) => void, role?: string): Tenancy {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', onLost);
  // The pool listens to idle ones only: one that breaks between two statements of a transaction fails the next statement instead.
  pool.on('connect', (client) => client.on('error', onLost));
  const told = new WeakMap<pg.PoolClient, string>();
  const take = async (district: string): Promise<pg.PoolClient> => {
    const client = await pool.connect();
    try {
      if (role !== undefined && !told.has(client)) await client.query(`SET ROLE ${client.escapeIdentifier(role)}`);
      if (told.get(client) !== district) await client.query("SELECT set_config('luoshi.district', $1, false)", [district]);
      told.set(client, district);
      return client;
    } catch (error) {
      client.release(true);
      throw error;
    }
  };
  const seenBy = (district: string): Database =>
    new Kysely<unknown>({ dialect: new PostgresDialect({ pool: { connect: () => take(district), end: () => Promise.resolve() } }) });
  const districts = new Map<string, Database>();
  const of = (district: string): Database => {
    const known = districts.get(district) ?? seenBy(district);
    districts.set(district, known);
    return known;
  };
  return { of, outside: of(''), destroy: () => pool.end() };
}

/** Opens a pool for one who stands outside all districts, such as the migrator. Close it with `destroy()`. */
export function connect(url: string): Database {
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 2 }) }) });
}

interface ServerFacts {
  version: number;
  encoding: string;
  provider: string;
  ctype: string;
}

/**
 * Checks that the database behind `url` can hold Chinese text and be searched in it: PostgreSQL 15 or later, UTF-8, a locale other than
 * plain C (in which trigrams ignore Chinese).
 * @throws PlainError `database-unfit` or `database-unreachable`
 */
export async function checkDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => undefined);
    throw unreachable(error instanceof Error ? error.message : String(error));
  }
  try {
    const { rows } = await client.query<ServerFacts>(
      `SELECT current_setting('server_version_num')::int AS version, pg_encoding_to_char(encoding) AS encoding,
              datlocprovider AS provider, COALESCE(to_jsonb(d) ->> 'datlocale', datctype) AS ctype
         FROM pg_database d WHERE datname = current_database()`,
    );
    const unfit = rows[0] && unfitness(rows[0]);
    if (unfit) throw unfit;
  } finally {
    await client.end();
  }
}

/** Why a server with these facts is refused; undefined where it will do. */
export function unfitness({ version, encoding, provider, ctype }: ServerFacts): PlainError | undefined {
  if (version < 150_000) return unfit(`版本是 ${String(Math.floor(version / 10_000))}`, 'is older than 15');
  if (encoding !== 'UTF8') return unfit(`编码是 ${encoding}`, `has encoding ${encoding}`);
  if (provider !== 'i' && (ctype === 'C' || ctype === 'POSIX')) return unfit(`区域设置是 ${ctype}`, `has locale ${ctype}`);
  return undefined;
}

function unfit(what: string, whatEn: string): PlainError {
  return new PlainError('database-unfit', 500, {
    message: `DATABASE_URL 指向的数据库不合用：${what}。`,
    mend: '请用 PostgreSQL 15 以上、UTF-8 编码、区域设置为 C.UTF-8 或 ICU 的数据库。',
    messageEn: `The database that DATABASE_URL names ${whatEn}.`,
    mendEn: 'Use PostgreSQL 15 or later, encoding UTF-8, locale C.UTF-8 or ICU.',
  });
}

function unreachable(detail: string): PlainError {
  return new PlainError('database-unreachable', 500, {
    message: `连不上数据库：${detail}。`,
    mend: '请检查 DATABASE_URL，并确认数据库已经启动。',
    messageEn: `The database cannot be reached: ${detail}.`,
    mendEn: 'Check DATABASE_URL and that the database is running.',
  });
}
