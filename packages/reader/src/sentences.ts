import type { Span } from './types.js';

/** A clause, without the punctuation that closes it (`after`; the empty string at the end of the text). */
export interface Clause extends Span {
  after: string;
}

/** A sentence with its closing punctuation, and its clauses (split at , ; : 、is not a border) outside quotes and brackets. */
export interface Sentence extends Span {
  clauses: Clause[];
}

const OPEN = '“‘《(【〔「『';
const CLOSE = '”’》)】〕」』';
const STOP = '。!?';

/** Splits `text.slice(start, end)` (prepared text, one paragraph) into sentences of clauses. Linear. */
export function splitSentences(text: string, start: number, end: number): Sentence[] {
  const sentences: Sentence[] = [];
  let sentence = start;
  let clause = start;
  let clauses: Clause[] = [];
  let depth = 0;
  const isDigit = (i: number) => i >= start && i < end && text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57;
  for (let i = start; i < end; i++) {
    const char = text.charAt(i);
    if (OPEN.includes(char)) depth++;
    else if (CLOSE.includes(char)) depth = Math.max(0, depth - 1);
    const stops = STOP.includes(char) || char === '\n';
    if (stops) depth = 0;
    const breaks = stops || (depth === 0 && (char === ';' || ((char === ',' || char === ':') && !(isDigit(i - 1) && isDigit(i + 1)))));
    if (!breaks) continue;
    if (i > clause) clauses.push({ start: clause, end: i, after: char });
    if (stops) while (i + 1 < end && CLOSE.includes(text.charAt(i + 1))) i++;
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
