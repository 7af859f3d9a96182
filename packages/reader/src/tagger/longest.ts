/** A set of words, asked for the longest that stands at a place in a text. */
export class Longest {
  private readonly byFirst = new Map<number, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      const first = word.charCodeAt(0);
      const list = this.byFirst.get(first);
      if (list) list.push(word);
      else this.byFirst.set(first, [word]);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.length - a.length);
  }

  /** Length of the longest word that starts at `at` and ends by `end`; 0 where none does. */
  at(text: string, at: number, end: number): number {
    if (at >= end) return 0;
    for (const word of this.byFirst.get(text.charCodeAt(at)) ?? []) {
      if (at + word.length <= end && text.startsWith(word, at)) return word.length;
    }
    return 0;
  }
}
