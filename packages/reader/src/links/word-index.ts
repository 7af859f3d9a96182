import { FirstChars } from '../first-chars.js';

/** A word met in a text, and what the index holds for it. */
export interface Found<Value> {
  start: number;
  end: number;
  value: Value;
}

/** Words that can be found in a text in one pass, the longest at each place. */
export interface WordIndex<Value> {
  /** The words of `text`, in order and without overlap. */
  find(text: string): Found<Value>[];
  /** The longest word that stands at `start`. */
  at(text: string, start: number): Found<Value> | undefined;
  /** True where `find` would cover the whole of `text`. */
  covers(text: string): boolean;
  /** `text` with each word replaced by what `put` gives for it. */
  replace(text: string, put: (value: Value) => string): string;
}

interface Entry<Value> {
  word: string;
  value: Value;
}

/** Builds an index over `words`; a word given twice keeps its last value. Finding costs linear time for words of bounded length. */
export function indexWords<Value>(words: Iterable<readonly [string, Value]>): WordIndex<Value> {
  const byFirst = new Map<number, Entry<Value>[]>();
  const firsts = new FirstChars();
  for (const [word, value] of new Map(words)) {
    if (word === '') continue;
    const first = word.charCodeAt(0);
    const list = byFirst.get(first);
    if (list) list.push({ word, value });
    else byFirst.set(first, [{ word, value }]);
    firsts.add(first);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);

  function entryAt(text: string, start: number): Entry<Value> | undefined {
    const code = text.charCodeAt(start);
    const entries = firsts.may(code) ? byFirst.get(code) : undefined;
    if (entries === undefined) return undefined;
    for (const entry of entries) if (text.startsWith(entry.word, start)) return entry;
    return undefined;
  }

  function at(text: string, start: number): Found<Value> | undefined {
    const entry = entryAt(text, start);
    return entry && { start, end: start + entry.word.length, value: entry.value };
  }

  function covers(text: string): boolean {
    let i = 0;
    for (let entry = entryAt(text, 0); entry !== undefined; entry = entryAt(text, i)) i += entry.word.length;
    return i >= text.length;
  }

  function find(text: string): Found<Value>[] {
    const found: Found<Value>[] = [];
    for (let i = 0; i < text.length; i++) {
      const word = at(text, i);
      if (!word) continue;
      found.push(word);
      i = word.end - 1;
    }
    return found;
  }

  function replace(text: string, put: (value: Value) => string): string {
    let out = '';
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const entry = entryAt(text, i);
      if (entry === undefined) continue;
      out += text.slice(from, i) + put(entry.value);
      from = i + entry.word.length;
      i = from - 1;
    }
    return from === 0 ? text : out + text.slice(from);
  }

  return { at, covers, find, replace };
}
