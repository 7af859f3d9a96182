import { z } from 'zod';
import type { LedgerFacts } from '../ledger/api.js';
import type { Json } from '../ledger/entry.js';
import { LedgerCheck, type LedgerVerdict } from '../ledger/verify-ledger.js';
import type { Head, StoredDay } from '../ledger/store.js';
import { kindOfPart } from './manifest.js';
import { checkBackup, readParts } from './read-backup.js';

// As PostgreSQL writes them.
const Bytes = z
  .string()
  .regex(/^\\x[0-9a-f]*$/)
  .transform((text) => Buffer.from(text.slice(2), 'hex'));
const Moment = z.string().transform((text) => new Date(text.replace(' ', 'T').replace(/\+00$/, 'Z')).toISOString());
const Whole = z.string().transform(Number);
const Content = z
  .string()
  .nullable()
  .transform((text) => (text === null ? null : (JSON.parse(text) as Json)));
const DistrictRow = z.object({ id: z.string() });
const HeadRow = z.object({ seq: Whole, at: Moment, hash: Bytes });
const DayRow = z.object({ day: z.string(), first_seq: Whole, size: Whole, root: Bytes });
const EntryRow = z.object({
  ...{ district_id: z.string(), seq: Whole, at: Moment, actor: z.string(), action: z.string(), subject: z.string() },
  ...{ before: Content, after: Content, salt: Bytes, hash: Bytes },
});

/**
 * Verifies the ledgers in a backup, each district's, without a database.
 * @param published what was published of districts earlier
 * @throws PlainError where the backup is not whole
 */
export async function verifyBackup(file: string, published: ReadonlyMap<string, LedgerFacts> = new Map()): Promise<LedgerVerdict[]> {
  await checkBackup(file);
  const districts: string[] = [];
  const heads = new Map<string, Head>();
  const days = new Map<string, StoredDay[]>();
  for await (const { table, district, row } of readRows(file, ['districts', 'ledger_heads', 'ledger_days'])) {
    if (table === 'districts') districts.push(DistrictRow.parse(row).id);
    else if (table === 'ledger_heads') heads.set(district, HeadRow.parse(row));
    else {
      const { first_seq, ...day } = DayRow.parse(row);
      days.set(district, [...(days.get(district) ?? []), { ...day, firstSeq: first_seq }]);
    }
  }
  const checks = new Map(districts.map((id) => [id, new LedgerCheck(id, days.get(id) ?? [], published.get(id))]));
  for await (const { district, row } of readRows(file, ['ledger_entries'])) {
    const { district_id, ...entry } = EntryRow.parse(row);
    checks.get(district)?.take({ ...entry, district: district_id });
  }
  return [...checks].map(([id, check]) => check.end(heads.get(id)));
}

async function* readRows(file: string, tables: readonly string[]): AsyncGenerator<{ table: string; district: string; row: unknown }> {
  for await (const { name, bytes } of readParts(file)) {
    const part = kindOfPart(name);
    if (part?.kind !== 'rows' || !tables.includes(part.table)) continue;
    for (const line of bytes.toString().trimEnd().split('\n')) {
      yield { table: part.table, district: part.district, row: JSON.parse(line) as unknown };
    }
  }
}
