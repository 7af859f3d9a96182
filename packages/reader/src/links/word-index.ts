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
  /** `text` with each word replaced by what `put` gives for it. */
  replace(text: string, put: (value: Value) => string): string;
}

/** Builds an index over `words`; a word given twice keeps its last value. Finding costs linear time for words of bounded length. */
export function indexWords<Value>(words: Iterable<readonly [string, Value]>): WordIndex<Value> {
  const byFirst = new Map<number, { word: string; value: Value }[]>();
  for (const [word, value] of new Map(words)) {
    const first = word.charCodeAt(0);
    const list = byFirst.get(first);
    if (list) list.push({ word, value });
    else byFirst.set(first, [{ word, value }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);

  function at(text: string, start: number): Found<Value> | undefined {
    for (const { word, value } of byFirst.get(text.charCodeAt(start)) ?? []) {
      if (text.startsWith(word, start)) return { start, end: start + word.length, value };
    }
    return undefined;
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
    const found = find(text);
    if (found.length === 0) return text;
    let out = '';
    let from = 0;
    for (const { start, end, value } of found) {
      out += text.slice(from, start) + put(value);
      from = end;
    }
    return out + text.slice(from);
  }

  return { at, find, replace };
}
