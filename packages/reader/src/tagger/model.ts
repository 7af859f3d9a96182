import { hashFeature } from './features.js';
import { INSIDE, OUTSIDE, TAGS } from './tags.js';

const N = TAGS.length;
const NEVER = -1e9;

/** Weights of features and of one tag after another, in an open-addressed table for speed. */
export class Model {
  private readonly keys: Uint32Array;
  private readonly slots: Int32Array;
  private readonly mask: number;

  /** `weights`: N numbers a feature, in the order of `hashes`. `transitions`: from (N for a sentence's start) x to. */
  constructor(
    hashes: readonly number[],
    private readonly weights: Float32Array,
    private readonly transitions: Float32Array,
  ) {
    let size = 1024;
    while (size < hashes.length * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Uint32Array(size);
    this.slots = new Int32Array(size).fill(-1);
    for (const [i, hash] of hashes.entries()) {
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

  /** Adds the weights of `hashes` to the N numbers of `scores` from `offset`. */
  addScores(hashes: readonly number[], scores: Float64Array, offset: number): void {
    for (const hash of hashes) {
      const row = this.row(hash);
      if (row < 0) continue;
      for (let tag = 0; tag < N; tag++) scores[offset + tag] = (scores[offset + tag] ?? 0) + (this.weights[row * N + tag] ?? 0);
    }
  }

  /** What `feature` adds for `tag` over being outside. */
  lift(feature: string, tag: number): number {
    const row = this.row(hashFeature(feature));
    return row < 0 ? 0 : (this.weights[row * N + tag] ?? 0) - (this.weights[row * N + OUTSIDE] ?? 0);
  }

  /** The best sequence of tags for `count` clauses with `scores` (Viterbi); inside never opens nor follows outside. */
  decode(scores: Float64Array, count: number): number[] {
    const back = new Int8Array(count * N);
    let best = Array.from({ length: N }, (_, tag) => (tag === INSIDE ? NEVER : (scores[tag] ?? 0) + this.step(N, tag)));
    for (let i = 1; i < count; i++) {
      const reached = new Array<number>(N).fill(NEVER);
      for (let tag = 0; tag < N; tag++) {
        for (let from = 0; from < N; from++) {
          if (tag === INSIDE && from === OUTSIDE) continue;
          const score = (best[from] ?? NEVER) + this.step(from, tag) + (scores[i * N + tag] ?? 0);
          if (score <= (reached[tag] ?? NEVER)) continue;
          reached[tag] = score;
          back[i * N + tag] = from;
        }
      }
      best = reached;
    }
    const tags = new Array<number>(count);
    let tag = best.indexOf(Math.max(...best));
    for (let i = count - 1; i >= 0; i--) {
      tags[i] = tag;
      tag = back[i * N + tag] ?? 0;
    }
    return tags;
  }

  private step(from: number, to: number): number {
    return this.transitions[from * N + to] ?? 0;
  }
}
