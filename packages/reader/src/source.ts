import { CharSet } from './char-set.js';
import { findRawLines } from './structure/raw-lines.js';
import { isTraditional, simplify } from './structure/script.js';
import type { Span } from './types.js';

/**
 * The text the rules work on: full-width ASCII folded to half-width, white space inside a line and footnote numbers
 * dropped, lines broken in mid-sentence rejoined, page furniture left out, traditional characters made simplified.
 * `toOriginal` brings a span of it back to the text that was handed in.
 */
export interface Source {
  original: string;
  text: string;
  /** For each code unit of `text`, where it came from in `original`. */
  origin: Int32Array;
  /** Lines left out, as spans of `original`. */
  furniture: Span[];
  script: 'simplified' | 'traditional';
}

/** A span of `source.text` as a span of `source.original`. An empty span stays empty. */
export function toOriginal(source: Source, span: Span): Span {
  const { origin } = source;
  if (span.end <= span.start) {
    const at = origin[span.start] ?? source.original.length;
    return { start: at, end: at };
  }
  return { start: origin[span.start] ?? 0, end: (origin[span.end - 1] ?? 0) + 1 };
}

/** Quotation marks and dashes of other scripts, as the rules know them. */
const SAME: ReadonlyMap<number, number> = new Map(
  [...'「“」”『‘』’﹁“﹂”―—'].flatMap((char, i, all) =>
    i % 2 === 0 ? [[char.charCodeAt(0), (all[i + 1] ?? char).charCodeAt(0)] as const] : [],
  ),
);
/** A footnote's number inside a sentence: 【10】, [5], 〔3〕, ^[7]. */
const FOOTNOTE = /\^?[【[〔［]\d{1,3}[】\]〕］]/y;
const FOOTNOTE_OPENS = new CharSet('【[〔［^');
const STRAIGHT_QUOTE = 0x22;
const DROPPED = 0;
const LINE_BREAK = 0x0a;
/** So many code units become a string at once. */
const CHUNK = 8192;

/** What each code unit of the original becomes; 0 where it is dropped. */
const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, code) => fold(code));

function fold(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  if (code === 0x3000 || code <= 0x20 || code === 0xfeff || code === 0xa0 || code === 0x7f || (code >= 0x2000 && code <= 0x200f))
    return DROPPED;
  return SAME.get(code) ?? code;
}

/** Where the footnote number at `at` ends; `at` itself where none stands there. */
function footnoteEnd(original: string, at: number): number {
  FOOTNOTE.lastIndex = at;
  return FOOTNOTE.test(original) ? FOOTNOTE.lastIndex : at;
}

function toText(codes: Uint16Array): string {
  const parts: string[] = [];
  for (let i = 0; i < codes.length; i += CHUNK)
    parts.push(Reflect.apply(String.fromCharCode, undefined, codes.subarray(i, i + CHUNK)) as string);
  return parts.join('');
}

/** Prepares `original` for the rules. Never throws; linear in length. */
export function prepare(original: string): Source {
  const traditional = isTraditional(original);
  const codes = new Uint16Array(original.length);
  const origin = new Int32Array(original.length);
  const furniture: Span[] = [];
  let n = 0;
  for (const line of findRawLines(original)) {
    if (line.furniture) {
      furniture.push({ start: line.start, end: line.end });
      continue;
    }
    n = prepareLine({ original, codes, origin, traditional }, line, n);
    if (line.open || line.end >= original.length) continue;
    codes[n] = LINE_BREAK;
    origin[n++] = line.end;
  }
  return {
    original,
    text: toText(codes.subarray(0, n)),
    origin: origin.subarray(0, n),
    furniture,
    script: traditional ? 'traditional' : 'simplified',
  };
}

interface Target {
  original: string;
  codes: Uint16Array;
  origin: Int32Array;
  traditional: boolean;
}

/** Writes the line's prepared code units from place `n` on; answers the place behind them. */
function prepareLine({ original, codes, origin, traditional }: Target, line: Span, n: number): number {
  const first = n;
  let opening = true;
  for (let i = line.start; i < line.end; i++) {
    const code = original.charCodeAt(i);
    if (n > first && FOOTNOTE_OPENS.has(code)) {
      const end = footnoteEnd(original, i);
      if (end > i) {
        i = end - 1;
        continue;
      }
    }
    let folded = FOLDED[code] ?? code;
    if (folded === DROPPED) continue;
    if (folded === STRAIGHT_QUOTE) {
      folded = (opening ? '“' : '”').charCodeAt(0);
      opening = !opening;
    } else if (traditional) folded = simplify(folded);
    codes[n] = folded;
    origin[n++] = i;
  }
  return n;
}
