import { hashFeature } from './feature-sink.js';
import { INSIDE, OUTSIDE, TAGS } from './tags.js';

const N = TAGS.length;
const NEVER = -1e9;
/** Places in the table of known hashes, a power of two: 32 KB stay in the processor's nearest cache. */
const KNOWN_BITS = 1 << 18;

/** Weights of features and of one tag after another, in an open-addressed table for speed. */
export class Model {
  /** Pairs: a feature's hash and its row plus one; 0 where the place is free. */
  private readonly table: Int32Array;
  private readonly mask: number;
  /** One bit for every place a hash may have: most features of a text have no weights, and this small table says so at once. */
  private readonly known = new Uint32Array(KNOWN_BITS / 32);
  /** Room for decoding, kept from one sentence to the next. */
  private back = new Int8Array(64 * N);
  private readonly scratch = new Float64Array(N);
  private readonly otherScratch = new Float64Array(N);
  /** The features as reasons of a mark. */
  private readonly named: readonly string[];

  /** `weights`: N numbers a feature. `transitions`: from (N for a sentence's start) x to. */
  constructor(
    features: readonly string[],
    private readonly weights: Float32Array,
    private readonly transitions: Float32Array,
  ) {
    this.named = features.map((feature) => `feature:${feature}`);
    let size = 1024;
    while (size < features.length * 2) size *= 2;
    this.mask = size - 1;
    this.table = new Int32Array(size * 2);
    for (const [row, feature] of features.entries()) {
      const hash = hashFeature(feature) | 0;
      this.markKnown(hash);
      let at = hash & this.mask;
      while (this.table[2 * at + 1] !== 0) at = (at + 1) & this.mask;
      this.table[2 * at] = hash;
      this.table[2 * at + 1] = row + 1;
    }
  }

  private markKnown(hash: number): void {
    const bit = (hash >>> 7) & (KNOWN_BITS - 1);
    this.known[bit >> 5] = (this.known[bit >> 5] as number) | (1 << (bit & 31));
  }

  /** Puts the rows of those of the hashes from `from` to `to` that have weights into `rows` at `at`; answers where they end. */
  findRows(hashes: Int32Array, from: number, to: number, rows: Int32Array, at: number): number {
    const { table, mask, known } = this;
    for (let i = from; i < to; i++) {
      const hash = hashes[i] as number;
      const bit = (hash >>> 7) & (KNOWN_BITS - 1);
      if (((known[bit >> 5] as number) & (1 << (bit & 31))) === 0) continue;
      let place = hash & mask;
      let row = table[2 * place + 1] as number;
      while (row !== 0 && table[2 * place] !== hash) {
        place = (place + 1) & mask;
        row = table[2 * place + 1] as number;
      }
      if (row !== 0) rows[at++] = row - 1;
    }
    return at;
  }

  /** Adds the weights of the rows from `from` to `to` to the N numbers of `scores` at `offset`. */
  addScores(rows: Int32Array, from: number, to: number, scores: Float64Array, offset: number): void {
    const { weights } = this;
    for (let i = from; i < to; i++) {
      const first = (rows[i] as number) * N;
      for (let tag = 0; tag < N; tag++) (scores[offset + tag] as number) += weights[first + tag] as number;
    }
  }

  /** Of the rows from `from` to `to`, the `most` that lift `tag` furthest over being outside, furthest first, as reasons of a mark. */
  strongest(rows: Int32Array, from: number, to: number, tag: number, most: number): string[] {
    const best: number[] = [];
    const lifts: number[] = [];
    for (let i = from; i < to; i++) {
      const row = rows[i] as number;
      const lift = (this.weights[row * N + tag] as number) - (this.weights[row * N + OUTSIDE] as number);
      let at = Math.min(lifts.length, most);
      if (lift <= 0 || (at === most && lift <= (lifts[most - 1] as number))) continue;
      if (at === most) at--;
      for (; at > 0 && (lifts[at - 1] as number) < lift; at--) {
        lifts[at] = lifts[at - 1] as number;
        best[at] = best[at - 1] as number;
      }
      lifts[at] = lift;
      best[at] = row;
    }
    return best.map((row) => this.named[row] as string);
  }

  /** The best sequence of tags for `count` clauses with `scores` (Viterbi); inside never opens nor follows outside. */
  decode(scores: Float64Array, count: number): number[] {
    if (this.back.length < count * N) this.back = new Int8Array(count * N * 2);
    const { back } = this;
    let best = this.scratch;
    let reached = this.otherScratch;
    for (let tag = 0; tag < N; tag++) best[tag] = tag === INSIDE ? NEVER : (scores[tag] as number) + this.step(N, tag);
    for (let i = 1; i < count; i++) {
      for (let tag = 0; tag < N; tag++) {
        let top = NEVER;
        for (let from = 0; from < N; from++) {
          if (tag === INSIDE && from === OUTSIDE) continue;
          const score = (best[from] as number) + this.step(from, tag);
          if (score <= top) continue;
          top = score;
          back[i * N + tag] = from;
        }
        reached[tag] = top + (scores[i * N + tag] as number);
      }
      const last = best;
      best = reached;
      reached = last;
    }
    const tags = new Array<number>(count);
    let tag = 0;
    for (let other = 1; other < N; other++) if ((best[other] as number) > (best[tag] as number)) tag = other;
    for (let i = count - 1; i >= 0; i--) {
      tags[i] = tag;
      tag = back[i * N + tag] as number;
    }
    return tags;
  }

  private step(from: number, to: number): number {
    return this.transitions[from * N + to] ?? 0;
  }
}
