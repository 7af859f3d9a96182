import { FirstChars } from '../first-chars.js';

/** A set of words, asked for the longest that stands at a place in a text. */
export class Longest {
  private readonly first = new FirstChars();
  private readonly byFirst = new Map<number, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      const first = word.charCodeAt(0);
      const list = this.byFirst.get(first);
      if (list) list.push(word);
      else this.byFirst.set(first, [word]);
      this.first.add(first);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.length - a.length);
  }

  /** Length of the longest word that starts at `at` and ends by `end`; 0 where none does. */
  at(text: string, at: number, end: number): number {
    if (at >= end) return 0;
    const code = text.charCodeAt(at);
    const words = this.first.may(code) ? this.byFirst.get(code) : undefined;
    if (words === undefined) return 0;
    for (const word of words) if (at + word.length <= end && text.startsWith(word, at)) return word.length;
    return 0;
  }

  /** True where one of the words stands anywhere in the text. */
  isIn(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.at(text, i, text.length) > 0) return true;
    return false;
  }
}
