import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { extract, type Header as TarHeader } from 'tar-stream';
import { brokenBackup, newerBackup, noSuchBackup, notABackup } from './errors.js';
import { Header, HEADER, kindOfPart, Manifest, MANIFEST, VERSION } from './manifest.js';

/** No part is larger, in bytes: a row with a file of 32 MiB in it takes 64. */
const LARGEST = 512 * 1024 * 1024;

/** One file of an archive, as it comes by. */
interface Entry extends AsyncIterable<Buffer> {
  header: TarHeader;
}

/** A backup that was looked through: every part there, whole, and as it was written. */
export interface CheckedBackup {
  header: Header;
  manifest: Manifest;
}

/**
 * Reads a backup from end to end and holds each part against the manifest.
 * @throws PlainError `no-such-backup`, `not-a-backup`, `newer-backup`, `broken-backup`
 */
export async function checkBackup(file: string): Promise<CheckedBackup> {
  const seen = new Map<string, { size: number; sha256: string }>();
  let header: Header | undefined;
  let manifest: Manifest | undefined;
  for await (const { name, bytes } of readParts(file)) {
    if (!header) {
      if (name !== HEADER) throw notABackup(file);
      header = readHeader(file, bytes);
    }
    if (name === MANIFEST) manifest = Manifest.safeParse(parse(bytes)).data;
    else seen.set(name, { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  if (!header) throw notABackup(file);
  if (!manifest) throw brokenBackup(basename(file), '缺少清单', 'its manifest is missing');
  for (const { name, size, sha256 } of manifest.parts) {
    const found = seen.get(name);
    seen.delete(name);
    if (!found) throw brokenBackup(basename(file), `缺少 ${name}`, `${name} is missing`);
    const isKnown = name === HEADER || kindOfPart(name) !== undefined;
    if (!isKnown || found.size !== size || found.sha256 !== sha256) {
      throw brokenBackup(basename(file), `${name} 与清单不符`, `${name} is not what the manifest says`);
    }
  }
  const [stranger] = seen.keys();
  if (stranger !== undefined) throw brokenBackup(basename(file), `多出 ${stranger}`, `${stranger} is not in the manifest`);
  return { header, manifest };
}

/** The parts of a backup one after the other. */
export async function* readParts(file: string): AsyncGenerator<{ name: string; bytes: Buffer }> {
  const source = createReadStream(file);
  const unzip = createGunzip();
  const archive = extract();
  for (const stream of [source, unzip]) {
    stream.on('error', (error: Error) => {
      archive.destroy(error);
    });
  }
  source.pipe(unzip).pipe(archive);
  let count = 0;
  try {
    for await (const entry of archive as AsyncIterable<Entry>) {
      if (entry.header.size > LARGEST) throw brokenBackup(basename(file), '有一部分过大', 'a part is too large');
      const chunks: Buffer[] = [];
      for await (const chunk of entry) chunks.push(chunk);
      count++;
      yield { name: entry.header.name, bytes: Buffer.concat(chunks) };
    }
  } catch (error) {
    throw plainly(error, file, count);
  } finally {
    source.destroy();
    unzip.destroy();
  }
}

function plainly(error: unknown, file: string, count: number): unknown {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (/^E[A-Z]+$/.test(code)) return noSuchBackup(file, code);
  const isOfTheArchive = code.startsWith('Z_') || (error instanceof Error && /tar|end of data|header|premature close/i.test(error.message));
  if (!isOfTheArchive) return error;
  return count === 0 ? notABackup(file) : brokenBackup(basename(file), '后面的部分读不出来', 'it cannot be read to the end');
}

function readHeader(file: string, bytes: Buffer): Header {
  const { data } = Header.safeParse(parse(bytes));
  if (!data) throw notABackup(file);
  if (data.version > VERSION) throw newerBackup(file);
  return data;
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}
