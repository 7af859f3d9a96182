const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units, 32 bits, going on from `hash`. */
function hashOn(hash: number, text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
}

/** The key of a feature in the weights: FNV-1a, 32 bits (draft-eastlake-fnv). */
export function hashFeature(feature: string): number {
  return hashOn(SEED, feature, 0, feature.length);
}

/** The fixed start of a feature, hashed once. */
export interface Template {
  name: string;
  hash: number;
}

export function template(name: string): Template {
  return { name, hash: hashOn(SEED, name, 0, name.length) };
}

/**
 * Collects the features of a sentence's clauses as hashes, one after another; with `names`, as readable strings too (for
 * training only: they cost ten times as much).
 */
export class FeatureSink {
  hashes = new Int32Array(4096);
  count = 0;
  /** Where the features of each clause end in `hashes`. */
  readonly ends: number[] = [];
  readonly names: string[] | null;
  private text = '';
  private hash = 0;
  private name = '';

  constructor(withNames: boolean) {
    this.names = withNames ? [] : null;
  }

  /** Empties the sink; slices are of `text` from here on. */
  begin(text: string): void {
    this.text = text;
    this.count = 0;
    this.ends.length = 0;
    if (this.names) this.names.length = 0;
  }

  open(start: Template | undefined): void {
    if (!start) return;
    this.hash = start.hash;
    if (this.names) this.name = start.name;
  }

  private word(word: string): void {
    this.hash = hashOn(this.hash, word, 0, word.length);
    if (this.names) this.name += word;
  }

  private slice(start: number, end: number): void {
    this.hash = hashOn(this.hash, this.text, start, end);
    if (this.names) this.name += this.text.slice(start, end);
  }

  close(): void {
    if (this.count === this.hashes.length) {
      const wider = new Int32Array(this.count * 2);
      wider.set(this.hashes);
      this.hashes = wider;
    }
    this.hashes[this.count++] = this.hash;
    if (this.names) this.names.push(this.name);
  }

  /** A feature of words: `template` and what is said. */
  said(start: Template, first = '', second = '', third = ''): void {
    this.open(start);
    this.word(first);
    this.word(second);
    this.word(third);
    this.close();
  }

  /** A feature of a stretch of the text, and words after it. */
  seen(start: Template | undefined, from: number, to: number, first = '', second = ''): void {
    this.open(start);
    this.slice(from, to);
    this.word(first);
    this.word(second);
    this.close();
  }

  /** A feature of two stretches of the text with `between` between them. */
  both(start: Template, from: number, to: number, between: string, from2: number, to2: number): void {
    this.open(start);
    this.slice(from, to);
    this.word(between);
    this.slice(from2, to2);
    this.close();
  }

  endClause(): void {
    this.ends.push(this.count);
  }
}
