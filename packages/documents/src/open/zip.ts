import { inflateRawSync } from 'node:zlib';
import { bomb, broken, encrypted } from './refusals.js';

/** One file of a ZIP archive, as its central directory declares it. */
interface Entry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  at: number;
}

/** The parts of an archive, checked: what `part` gives has been unpacked within the limits. */
export interface Archive {
  names: readonly string[];
  /** The unpacked bytes of a part, or undefined where the archive has none of that name. */
  part(name: string): Uint8Array | undefined;
}

const MOST_ENTRIES = 5000;
/** All entries together, unpacked, as declared: pictures included. */
const MOST_DECLARED = 256 * 1024 * 1024;
/**
 * All parts that are unpacked, together. A report of 200 pages has under 4 MB of XML; the converter takes 5 seconds and
 * 0.9 GB of memory for 10 MB, and grows worse than linearly from there.
 */
const MOST_UNPACKED = 12 * 1024 * 1024;

/**
 * Opens a ZIP archive without trusting it: the number of entries and their declared sizes are checked before anything is
 * unpacked, and unpacking stops where a part outgrows its declaration or the parts together their limit. Throws
 * `DocumentError` `bomb`, `encrypted` or `broken`.
 */
export function openZip(bytes: Uint8Array): Archive {
  const entries = readDirectory(bytes);
  const declared = [...entries.values()].reduce((sum, entry) => sum + entry.unpacked, 0);
  if (declared > MOST_DECLARED) throw bomb();
  let left = MOST_UNPACKED;
  return {
    names: [...entries.keys()],
    part: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      const part = unpack(bytes, entry, left);
      left -= part.length;
      return part;
    },
  };
}

function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) throw broken('docx');
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw bomb();
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken('docx');
    if ((view.getUint16(at + 8, true) & 1) === 1) throw encrypted('docx');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name.replace(/^\//, ''), {
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Offset of the end-of-directory record, which a comment of at most 65,535 bytes may follow. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

function unpack(bytes: Uint8Array, entry: Entry, left: number): Uint8Array {
  if (entry.unpacked > left) throw bomb();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) throw broken('docx');
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) throw broken('docx');
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw broken('docx');
  if (entry.unpacked === 0) return new Uint8Array();
  try {
    return inflateRawSync(packed, { maxOutputLength: entry.unpacked });
  } catch (error) {
    throw error instanceof RangeError ? bomb() : broken('docx', error);
  }
}
