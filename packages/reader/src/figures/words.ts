import { FirstChars } from '../first-chars.js';

/**
 * A set of words that is asked "which of you starts here, which ends here": the longest wins. Looked up by first and by
 * last character, so that the cost does not grow with the number of words.
 */
export class Words {
  private readonly byFirst = new Map<number, string[]>();
  private readonly byLast = new Map<number, string[]>();
  private readonly first = new FirstChars();
  private readonly last = new FirstChars();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      add(this.byFirst, word.charCodeAt(0), word);
      add(this.byLast, word.charCodeAt(word.length - 1), word);
      this.first.add(word.charCodeAt(0));
      this.last.add(word.charCodeAt(word.length - 1));
    }
    for (const list of [...this.byFirst.values(), ...this.byLast.values()]) list.sort((a, b) => b.length - a.length);
  }

  /** The longest word that starts at `at` and ends by `end`. */
  startingAt(text: string, at: number, end: number): string | undefined {
    if (at >= end) return undefined;
    const code = text.charCodeAt(at);
    const words = this.first.may(code) ? this.byFirst.get(code) : undefined;
    if (words === undefined) return undefined;
    for (const word of words) if (at + word.length <= end && text.startsWith(word, at)) return word;
    return undefined;
  }

  /** The longest word that ends at `end` and starts no earlier than `start`. */
  endingAt(text: string, end: number, start: number): string | undefined {
    if (end <= start) return undefined;
    const code = text.charCodeAt(end - 1);
    const words = this.last.may(code) ? this.byLast.get(code) : undefined;
    if (words === undefined) return undefined;
    for (const word of words) if (end - word.length >= start && text.startsWith(word, end - word.length)) return word;
    return undefined;
  }
}

function add(index: Map<number, string[]>, code: number, word: string): void {
  const list = index.get(code);
  if (list) list.push(word);
  else index.set(code, [word]);
}

/** A set of words, each in a group: `Words` that also tells the group. */
export class Grouped<Group extends string> extends Words {
  private readonly groups: Map<string, Group>;

  constructor(lexicon: Record<Group, readonly string[]>) {
    const entries = (Object.entries(lexicon) as [Group, readonly string[]][]).flatMap(([group, words]) =>
      words.map((word): [string, Group] => [word, group]),
    );
    super(entries.map(([word]) => word));
    this.groups = new Map(entries.reverse());
  }

  /** The group of a word of this set; the first that lists it. */
  groupOf(word: string): Group {
    const group = this.groups.get(word);
    if (group === undefined) throw new RangeError(`Not a word of this lexicon: ${word}`);
    return group;
  }
}
