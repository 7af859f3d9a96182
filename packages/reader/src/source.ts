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

const QUOTES: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’', '﹁': '“', '﹂': '”', '―': '—' };
/** A footnote's number inside a sentence: 【10】, [5], 〔3〕, ^[7]. */
const FOOTNOTE = /\^?[【[〔［]\d{1,3}[】\]〕］]/y;

/** Folds one character of the original; the empty string drops it. */
function fold(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x3000 || code <= 0x20 || code === 0xfeff || code === 0xa0 || code === 0x7f || (code >= 0x2000 && code <= 0x200f)) return '';
  return QUOTES[char] ?? char;
}

/** Prepares `original` for the rules. Never throws; linear in length. */
export function prepare(original: string): Source {
  const traditional = isTraditional(original);
  const origin = new Int32Array(original.length);
  const kept: string[] = [];
  const furniture: Span[] = [];
  let n = 0;
  const keep = (char: string, at: number): void => {
    kept.push(char);
    origin[n++] = at;
  };
  for (const line of findRawLines(original)) {
    if (line.furniture) {
      furniture.push({ start: line.start, end: line.end });
      continue;
    }
    let opening = true;
    const from = n;
    for (let i = line.start; i < line.end; i++) {
      const char = original.charAt(i);
      if (n > from && '【[〔［^'.includes(char)) {
        FOOTNOTE.lastIndex = i;
        const footnote = FOOTNOTE.exec(original);
        if (footnote) {
          i += footnote[0].length - 1;
          continue;
        }
      }
      let folded = fold(char);
      if (folded === '') continue;
      if (folded === '"') {
        folded = opening ? '“' : '”';
        opening = !opening;
      }
      keep(traditional ? simplify(folded) : folded, i);
    }
    if (!line.open && line.end < original.length) keep('\n', line.end);
  }
  return { original, text: kept.join(''), origin: origin.subarray(0, n), furniture, script: traditional ? 'traditional' : 'simplified' };
}
