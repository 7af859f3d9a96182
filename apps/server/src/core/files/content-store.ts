import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LARGEST_UPLOAD, tooLarge } from '../http/errors.js';
import { diskFull } from './errors.js';
import { scanFile, type Scan } from './scan.js';
import { sniff } from './sniff.js';

export interface StoredFile {
  /** SHA-256 of the content in hex, which is its name on disk. */
  hash: string;
  /** In bytes. */
  size: number;
  /** Media type, told from the bytes. */
  type: string;
  scan: Scan;
}

interface Options {
  dataDir: string;
  scanCommand?: string | undefined;
  /** Writes and flushes a new file; the disk's unless a test brings a full one. */
  write?: (path: string, bytes: Uint8Array) => Promise<void>;
}

/** Temporary files older than this were left by a process that was killed. */
const LEFT_OVER = 3_600_000;

/**
 * Files by the hash of their content, each stored once a district, under `<data>/files/<district>/<2 hex>/<sha256>`. A file is whole or
 * not there: it is written beside its place, flushed, scanned, then renamed.
 */
export class ContentStore {
  private readonly root: string;

  constructor(private readonly options: Options) {
    this.root = join(options.dataDir, 'files');
  }

  /**
   * Stores bytes; what is there already is not written again.
   * @throws PlainError `too-large`, `empty-file`, `executable-refused`, `unknown-kind-of-file`, `infected`, `scan-failed`, `disk-full`
   */
  async put(district: string, bytes: Uint8Array, name: string): Promise<StoredFile> {
    if (bytes.length > LARGEST_UPLOAD) throw tooLarge;
    const type = await sniff(bytes, name);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const place = this.placeOf(district, hash);
    const temporary = join(this.root, district, 'tmp', randomBytes(12).toString('hex'));
    try {
      await mkdir(dirname(temporary), { recursive: true });
      await this.sweep(dirname(temporary));
      await (this.options.write ?? writeFlushed)(temporary, bytes);
      const scan = await scanFile(this.options.scanCommand, temporary);
      await mkdir(dirname(place), { recursive: true });
      await rename(temporary, place);
      await flushFolder(dirname(place));
      return { hash, size: bytes.length, type, scan };
    } catch (error) {
      await unlink(temporary).catch(passIfAbsent);
      throw isFull(error) ? diskFull() : error;
    }
  }

  /** The bytes; undefined where they are gone from the disk or no longer have their hash. */
  async find(district: string, hash: string): Promise<Buffer | undefined> {
    const bytes = await readFile(this.placeOf(district, hash)).catch(passIfAbsent);
    return bytes && createHash('sha256').update(bytes).digest('hex') === hash ? bytes : undefined;
  }

  /** Whether there is a file of this hash on the disk; its content is not looked at. */
  async has(district: string, hash: string): Promise<boolean> {
    return access(this.placeOf(district, hash), constants.R_OK).then(
      () => true,
      () => false,
    );
  }

  private placeOf(district: string, hash: string): string {
    if (!/^[a-z0-9-]{1,40}$/.test(district) || !/^[0-9a-f]{64}$/.test(hash)) throw new Error('a file is named by district and SHA-256');
    return join(this.root, district, hash.slice(0, 2), hash);
  }

  private async sweep(folder: string): Promise<void> {
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      const facts = await stat(path).catch(passIfAbsent);
      if (facts && Date.now() - facts.mtimeMs > LEFT_OVER) await unlink(path).catch(passIfAbsent);
    }
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new name is on disk only once its folder is. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function isFull(error: unknown): boolean {
  return codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT';
}

function passIfAbsent(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error;
  return undefined;
}
