import { hashFeature } from './feature-sink.js';
import { INSIDE, OUTSIDE, TAGS } from './tags.js';

const N = TAGS.length;
const NEVER = -1e9;

/** Weights of features and of one tag after another, in an open-addressed table for speed. */
export class Model {
  /** Pairs: a feature's hash and its row plus one; 0 where the place is free. */
  private readonly table: Int32Array;
  private readonly mask: number;
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
      let at = hash & this.mask;
      while (this.table[2 * at + 1] !== 0) at = (at + 1) & this.mask;
      this.table[2 * at] = hash;
      this.table[2 * at + 1] = row + 1;
    }
  }

  /** Puts the row of each of the first `count` hashes into `rows`, -1 where a feature has no weights. */
  findRows(hashes: Int32Array, count: number, rows: Int32Array): void {
    const { table, mask } = this;
    for (let i = 0; i < count; i++) {
      const hash = hashes[i] as number;
      let at = hash & mask;
      let row = table[2 * at + 1] as number;
      while (row !== 0 && table[2 * at] !== hash) {
        at = (at + 1) & mask;
        row = table[2 * at + 1] as number;
      }
      rows[i] = row - 1;
    }
  }

  /** Adds the weights of the rows from `from` to `to` to the N numbers of `scores` at `offset`. */
  addScores(rows: Int32Array, from: number, to: number, scores: Float64Array, offset: number): void {
    const { weights } = this;
    for (let i = from; i < to; i++) {
      const row = rows[i] as number;
      if (row < 0) continue;
      for (let tag = 0; tag < N; tag++) (scores[offset + tag] as number) += weights[row * N + tag] as number;
    }
  }

  /** Of the rows from `from` to `to`, the `most` that lift `tag` furthest over being outside, furthest first, as reasons of a mark. */
  strongest(rows: Int32Array, from: number, to: number, tag: number, most: number): string[] {
    const best: number[] = [];
    const lifts: number[] = [];
    for (let i = from; i < to; i++) {
      const row = rows[i] as number;
      if (row < 0) continue;
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
    const back = new Int8Array(count * N);
    let best = new Float64Array(N);
    let reached = new Float64Array(N);
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
      [best, reached] = [reached, best];
    }
    const tags = new Array<number>(count);
    let tag = best.indexOf(Math.max(...best));
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
