import { notText } from './refusals.js';

/** A file's characters, and how they were stored. */
export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  warnings: string[];
}

/** A file cut off in the middle of a character is still read; more damage than this share of its characters is not text. */
const MOST_DAMAGE = 0.001;
/** Share of two-byte characters that must be common Chinese ones: Chinese text has over 0.9, Big5 or noise read as GB18030 under 0.45. */
const LEAST_COMMON = 0.55;

/**
 * Decodes the bytes of a text file: a byte-order mark decides, else UTF-8, else GB18030 where what comes out is plausible
 * Chinese. The byte-order mark is no part of the text; nothing else is changed. Throws `DocumentError` `binary` where the
 * bytes are no text in any of these.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  const decoded = marked !== null ? accept(bytes, marked) : looksBinary(bytes) ? null : acceptUnmarked(bytes);
  if (decoded === null) throw notText();
  return decoded;
}

function acceptUnmarked(bytes: Uint8Array): Decoded | null {
  return accept(bytes, 'utf-8') ?? (commonShare(bytes) >= LEAST_COMMON ? accept(bytes, 'gb18030') : null);
}

function markedEncoding(bytes: Uint8Array): Decoded['encoding'] | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** Text has no NUL and next to no control characters; compressed or compiled bytes have many. */
function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b) controls++;
  }
  return controls > bytes.length * MOST_DAMAGE + 2;
}

/** Of the two-byte characters, the share that are GB 2312 level 1 (the 3,755 common ones), punctuation or full-width. */
function commonShare(bytes: Uint8Array): number {
  let pairs = 0;
  let common = 0;
  for (let i = 0; i < bytes.length - 1; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x81) continue;
    const trail = bytes[++i] ?? 0;
    pairs++;
    const known = (lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3);
    if (known && trail >= 0xa1) common++;
  }
  return pairs === 0 ? 0 : common / pairs;
}

function accept(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded | null {
  const text = new TextDecoder(encoding).decode(bytes);
  const lost = text.split('\ufffd').length - 1;
  if (lost > Math.max(text.length * MOST_DAMAGE, 1)) return null;
  const warnings = lost === 0 ? [] : [`有 ${lost} 处字符已损坏，以“\ufffd”代替`];
  return { text, encoding, warnings };
}
