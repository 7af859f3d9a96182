import type { Span } from './types.js';

/** A clause, without the punctuation that closes it (`after`; the empty string at the end of the text). */
export interface Clause extends Span {
  after: string;
}

/** A sentence with its closing punctuation, and its clauses (split at , ; : 、is not a border) outside quotes and brackets. */
export interface Sentence extends Span {
  clauses: Clause[];
}

const OPEN = 1;
const CLOSE = 2;
const STOP = 3;
const PAUSE = 4;
const POINT = 5;

/** What a code unit does to a sentence; 0 for most. */
const ROLE = new Uint8Array(0x10000);
const PUNCTUATION: readonly (readonly [string, number])[] = [
  ['“‘《(【〔「『', OPEN],
  ['”’》)】〕」』', CLOSE],
  ['。!?\n', STOP],
  [';', PAUSE],
  [',:', POINT],
];
for (const [chars, role] of PUNCTUATION) for (let i = 0; i < chars.length; i++) ROLE[chars.charCodeAt(i)] = role;

/** Splits `text.slice(start, end)` (prepared text, one paragraph) into sentences of clauses. Linear. */
export function splitSentences(text: string, start: number, end: number): Sentence[] {
  const sentences: Sentence[] = [];
  let sentence = start;
  let clause = start;
  let clauses: Clause[] = [];
  let depth = 0;
  for (let i = start; i < end; i++) {
    const role = ROLE[text.charCodeAt(i)];
    if (role === 0) continue;
    if (role === OPEN) depth++;
    else if (role === CLOSE) depth = Math.max(0, depth - 1);
    const stops = role === STOP;
    if (stops) depth = 0;
    else if (depth > 0 || !(role === PAUSE || (role === POINT && !isInNumber(text, i, start, end)))) continue;
    if (i > clause) clauses.push({ start: clause, end: i, after: text.charAt(i) });
    if (stops) while (i + 1 < end && ROLE[text.charCodeAt(i + 1)] === CLOSE) i++;
    clause = i + 1;
    if (stops) {
      if (clauses.length > 0) sentences.push({ start: sentence, end: i + 1, clauses });
      sentence = i + 1;
      clauses = [];
    }
  }
  if (end > clause) clauses.push({ start: clause, end, after: '' });
  if (clauses.length > 0) sentences.push({ start: sentence, end, clauses });
  return sentences;
}

/** 1,200 and 7:3: a mark between two digits. */
function isInNumber(text: string, at: number, start: number, end: number): boolean {
  return at > start && at + 1 < end && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

const isDigit = (code: number) => code >= 48 && code <= 57;
