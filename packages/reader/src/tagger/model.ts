import { hashFeature } from './feature-sink.js';
import { INSIDE, OUTSIDE, TAGS } from './tags.js';

const N = TAGS.length;
const NEVER = -1e9;

/** Weights of features and of one tag after another, in an open-addressed table for speed. */
export class Model {
  private readonly keys: Uint32Array;
  private readonly slots: Int32Array;
  private readonly mask: number;

  /** `weights`: N numbers a feature. `transitions`: from (N for a sentence's start) x to. */
  constructor(
    readonly features: readonly string[],
    private readonly weights: Float32Array,
    private readonly transitions: Float32Array,
  ) {
    let size = 1024;
    while (size < features.length * 4) size *= 2;
    this.mask = size - 1;
    this.keys = new Uint32Array(size);
    this.slots = new Int32Array(size).fill(-1);
    for (const [i, feature] of features.entries()) {
      const hash = hashFeature(feature);
      let at = hash & this.mask;
      while (this.slots[at] !== -1) at = (at + 1) & this.mask;
      this.keys[at] = hash;
      this.slots[at] = i;
    }
  }

  /** Row of a feature in the weights, -1 where it has none. */
  row(hash: number): number {
    let at = hash & this.mask;
    for (;;) {
      const slot = this.slots[at] ?? -1;
      if (slot === -1 || this.keys[at] === hash) return slot;
      at = (at + 1) & this.mask;
    }
  }

  /** Adds the weights of `hashes` from `from` to `to` to the N numbers of `scores` at `offset`. */
  addScores(hashes: Uint32Array, from: number, to: number, scores: Float64Array, offset: number): void {
    const { weights } = this;
    for (let i = from; i < to; i++) {
      const row = this.row(hashes[i] as number);
      if (row < 0) continue;
      for (let tag = 0; tag < N; tag++) (scores[offset + tag] as number) += weights[row * N + tag] as number;
    }
  }

  /** Of the features `hashes` from `from` to `to`, the `most` that lift `tag` furthest over being outside, furthest first. */
  strongest(hashes: Uint32Array, from: number, to: number, tag: number, most: number): string[] {
    const lifts: { row: number; lift: number }[] = [];
    for (let i = from; i < to; i++) {
      const row = this.row(hashes[i] as number);
      const lift = row < 0 ? 0 : (this.weights[row * N + tag] ?? 0) - (this.weights[row * N + OUTSIDE] ?? 0);
      if (lift > (lifts.length < most ? 0 : (lifts[most - 1]?.lift ?? 0))) {
        lifts.push({ row, lift });
        lifts.sort((a, b) => b.lift - a.lift);
        lifts.length = Math.min(lifts.length, most);
      }
    }
    return lifts.map(({ row }) => this.features[row] ?? '');
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
