import { z } from 'zod';

/** The version of the format that this program writes and reads. */
export const VERSION = 1;
/** Said first in a backup, so that what is none is told at once. */
export const HEADER = 'luoshi-backup.json';
/** Said last, when all else is known. */
export const MANIFEST = 'manifest.json';

/** What a backup begins with. */
export const Header = z.object({
  format: z.literal('luoshi-backup'),
  version: z.number().int(),
  /** ISO 8601: of which moment the backup is. */
  made: z.string(),
  /** The migrations that had run. */
  migrations: z.array(z.string()),
});
export type Header = z.infer<typeof Header>;

/** One file in the backup. */
const Part = z.object({ name: z.string(), size: z.number().int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) });
export type Part = z.infer<typeof Part>;

/** What a backup ends with: all that must be in it. */
export const Manifest = z.object({ parts: z.array(Part), rows: z.record(z.string(), z.number().int()), files: z.number().int() });
export type Manifest = z.infer<typeof Manifest>;

/** What a part holds, by its name: rows of a table (of one district, or of all in the one table without), or an evidence file. */
export type PartKind = { kind: 'rows'; table: string; district: string } | { kind: 'file'; path: string };

/** The name of the part that holds rows of a table; `district` is empty where the table has none. */
export function nameOfRows(table: string, district: string, number: number): string {
  return `tables/${table}/${district === '' ? '_' : district}/${String(number).padStart(6, '0')}.ndjson`;
}

/** What a part of this name holds; undefined where a backup has no such part. No path that comes out leads out of its folder. */
export function kindOfPart(name: string): PartKind | undefined {
  const [, table, district] = /^tables\/([a-z0-9_]+)\/([a-z0-9-]{1,40}|_)\/\d{6,}\.ndjson$/.exec(name) ?? [];
  if (table !== undefined && district !== undefined) return { kind: 'rows', table, district: district === '_' ? '' : district };
  const [, path] = /^files\/([a-z0-9-]{1,40}\/[0-9a-f]{2}\/[0-9a-f]{64})$/.exec(name) ?? [];
  return path === undefined ? undefined : { kind: 'file', path };
}
