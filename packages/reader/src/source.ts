import type { Span } from './types.js';

/**
 * The text the rules work on: full-width ASCII folded to half-width, white space inside a line dropped, traditional
 * characters made simplified. `toOriginal` brings a span of it back to the text that was handed in.
 */
export interface Source {
  original: string;
  text: string;
  /** For each code unit of `text`, where it came from in `original`. */
  origin: Int32Array;
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

/** Folds one character of the original; the empty string drops it. */
function fold(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (char === '\u3000' || char === ' ' || char === '\t' || char === '\r' || char === '\ufeff' || char === '\u00a0') return '';
  return char;
}

/** Prepares `original` for the rules. Never throws; linear in length. */
export function prepare(original: string): Source {
  const origin = new Int32Array(original.length);
  const kept: string[] = [];
  let n = 0;
  for (let i = 0; i < original.length; i++) {
    const folded = fold(original.charAt(i));
    if (folded === '') continue;
    kept.push(folded);
    origin[n++] = i;
  }
  return { original, text: kept.join(''), origin: origin.subarray(0, n) };
}
