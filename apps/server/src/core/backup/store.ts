import pg from 'pg';

/** A table as a backup sees it. */
export interface Table {
  name: string;
  hasDistrict: boolean;
  /** Columns that are stored, with their types as PostgreSQL writes them. */
  columns: { name: string; type: string }[];
  /** The columns of its primary key, by which rows are ordered. */
  key: string[];
}

const id = pg.escapeIdentifier;
const literal = pg.escapeLiteral;

/** The bytes of rows that are fetched at once, about. */
const FETCH_BYTES = 4 * 1024 * 1024;

/** All that a backup does with a database, on one connection. */
export class BackupStore {
  private constructor(private readonly client: pg.Client) {}

  static async open(url: string): Promise<BackupStore> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    // Rows are written as text: the same everywhere, exact to the last digit.
    await client.query("SET TIME ZONE 'UTC'; SET datestyle TO ISO; SET bytea_output TO hex; SET extra_float_digits TO 1");
    return new BackupStore(client);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** One state of the whole database, until `rollback`. */
  async beginSnapshot(): Promise<void> {
    await this.client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
  }

  async begin(): Promise<void> {
    await this.client.query('BEGIN');
  }

  async commit(): Promise<void> {
    await this.client.query('COMMIT');
  }

  async rollback(): Promise<void> {
    await this.client.query('ROLLBACK');
  }

  /** The migrations that have run. */
  async listMigrations(): Promise<string[]> {
    const { rows } = await this.client.query<{ name: string }>('SELECT name FROM kysely_migration ORDER BY name');
    return rows.map(({ name }) => name);
  }

  async listDistricts(): Promise<string[]> {
    const { rows } = await this.client.query<{ id: string }>('SELECT id FROM districts ORDER BY created_at, id');
    return rows.map((row) => row.id);
  }

  /** Every table but those that the migrations keep for themselves. */
  async listTables(): Promise<Table[]> {
    const { rows } = await this.client.query<Table>(
      `SELECT c.relname AS name, bool_or(a.attname = 'district_id') AS "hasDistrict",
              json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum) AS columns,
              COALESCE((SELECT json_agg(k.attname ORDER BY array_position(i.indkey::int2[], k.attnum))
                          FROM pg_index i JOIN pg_attribute k ON k.attrelid = i.indrelid AND k.attnum = ANY (i.indkey)
                         WHERE i.indrelid = c.oid AND i.indisprimary), '[]') AS key
         FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname NOT LIKE 'kysely\\_%'
        GROUP BY c.oid, c.relname ORDER BY c.relname`,
    );
    return rows;
  }

  /** True where no table has a row; a database that was never migrated has none. For one who passes the wall between districts. */
  async isEmpty(): Promise<boolean> {
    for (const { name } of await this.listTables()) {
      const { rows } = await this.client.query<{ some: boolean }>(`SELECT EXISTS (SELECT 1 FROM ${id(name)}) AS some`);
      if (rows[0]?.some) return false;
    }
    return true;
  }

  /** The rows of a table, of one district where it has any, each as a JSON object of texts as PostgreSQL writes them. Within a snapshot. */
  async *dump({ name, hasDistrict, columns, key }: Table, district: string): AsyncGenerator<string> {
    await this.client.query("SELECT set_config('luoshi.district', $1, true)", [district]);
    const names = columns.map((column) => literal(column.name)).join(', ');
    const values = columns.map((column) => `${id(column.name)}::text`).join(', ');
    const order = key.length > 0 ? `ORDER BY ${key.map(id).join(', ')}` : '';
    const where = hasDistrict ? `WHERE district_id = ${literal(district)}` : '';
    await this.client.query(
      `DECLARE dump NO SCROLL CURSOR FOR SELECT json_object(ARRAY[${names}], ARRAY[${values}])::text AS row FROM ${id(name)} ${where} ${order}`,
    );
    for (let count = 1; ;) {
      const { rows } = await this.client.query<{ row: string }>(`FETCH ${String(count)} FROM dump`);
      let bytes = 0;
      for (const { row } of rows) {
        bytes += row.length;
        yield row;
      }
      if (rows.length < count) break;
      count = Math.min(Math.max(1, Math.floor((FETCH_BYTES * rows.length) / bytes)), rows.length * 4, 5000);
    }
    await this.client.query('CLOSE dump');
  }

  /** Lets rows come in any order and of any district, until `raise`. Within a transaction, as the tables' owner. */
  async lower(tables: readonly Table[]): Promise<string[]> {
    const { rows } = await this.client.query<{ name: string; on: string; definition: string }>(
      `SELECT conname AS name, conrelid::regclass::text AS on, pg_get_constraintdef(oid) AS definition
         FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0`,
    );
    for (const { name, hasDistrict } of tables)
      if (hasDistrict) await this.client.query(`ALTER TABLE ${id(name)} NO FORCE ROW LEVEL SECURITY`);
    for (const { name, on } of rows) await this.client.query(`ALTER TABLE ${on} DROP CONSTRAINT ${id(name)}`);
    return rows.map(({ name, on, definition }) => `ALTER TABLE ${on} ADD CONSTRAINT ${id(name)} ${definition}`);
  }

  /** Adds rows as `dump` gave them. */
  async load({ name, columns }: Table, rows: readonly string[]): Promise<void> {
    const names = columns.map((column) => id(column.name)).join(', ');
    const values = columns.map((column) => `(r ->> ${literal(column.name)})::${column.type}`).join(', ');
    await this.client.query(
      `INSERT INTO ${id(name)} (${names}) OVERRIDING SYSTEM VALUE SELECT ${values} FROM json_array_elements($1::json) AS r`,
      [`[${rows.join(',')}]`],
    );
  }

  /** Puts back what `lower` took down, checking every row, and sets counters behind what was loaded. */
  async raise(tables: readonly Table[], constraints: readonly string[]): Promise<void> {
    for (const constraint of constraints) await this.client.query(constraint);
    for (const { name, columns } of tables) {
      for (const column of columns) {
        await this.client.query(
          `SELECT setval(s, GREATEST((SELECT max(${id(column.name)}::text::bigint) FROM ${id(name)}), 1))
             FROM (SELECT pg_get_serial_sequence($1, $2) AS s) AS q WHERE s IS NOT NULL`,
          [id(name), column.name],
        );
      }
    }
    for (const { name, hasDistrict } of tables)
      if (hasDistrict) await this.client.query(`ALTER TABLE ${id(name)} FORCE ROW LEVEL SECURITY`);
  }
}
