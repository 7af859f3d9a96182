import { extractFeatures, FeatureSink, Model, TAGS } from '@luoshi/reader/training';
import type { Example, Examples } from './stretches.js';

const N = TAGS.length;

/** A feature must be seen this often, and in this many reports: what only one report says is not learned. */
export const LEAST_SEEN = 3;
export const LEAST_REPORTS = 2;
const EPOCHS = 15;
/** A wrong tag must lose by this much in training, so that the weights separate with room to spare. */
const MARGIN = 3;

export interface Learned {
  features: string[];
  /** N numbers a feature. */
  weights: Float64Array;
  /** (N + 1) x N. */
  transitions: Float64Array;
}

/** Pseudo-random numbers in [0, 1) from a seed (mulberry32), so that training is repeatable. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The names of the features of each clause of an example; kept, since every fold asks again. */
const named = new WeakMap<Example, string[][]>();
export function featuresOf(example: Example): string[][] {
  const known = named.get(example);
  if (known) return known;
  const sink = new FeatureSink(true);
  extractFeatures(example.text, example.sentence, sink);
  const rows = sink.ends.map((end, i) => (sink.names ?? []).slice(sink.ends[i - 1] ?? 0, end));
  named.set(example, rows);
  return rows;
}

function chooseFeatures(sets: readonly Examples[]): Map<string, number> {
  const seen = new Map<string, { count: number; reports: Set<string> }>();
  for (const { report, examples } of sets) {
    for (const feature of examples.flatMap((example) => featuresOf(example).flat())) {
      const entry = seen.get(feature);
      if (entry) {
        entry.count++;
        entry.reports.add(report);
      } else seen.set(feature, { count: 1, reports: new Set([report]) });
    }
  }
  const chosen = [...seen].filter(([, { count, reports }]) => count >= LEAST_SEEN && reports.size >= LEAST_REPORTS);
  return new Map(chosen.map(([feature], i) => [feature, i]));
}

/** Weights and the sum that their average is taken from (Collins 2002, averaged perceptron). */
class Averaged {
  readonly now: Float32Array;
  private readonly sums: Float64Array;
  constructor(size: number) {
    this.now = new Float32Array(size);
    this.sums = new Float64Array(size);
  }
  add(at: number, by: number, step: number): void {
    this.now[at] = (this.now[at] ?? 0) + by;
    this.sums[at] = (this.sums[at] ?? 0) + by * step;
  }
  average(steps: number): Float64Array {
    return Float64Array.from(this.now, (value, i) => value - (this.sums[i] ?? 0) / steps);
  }
}

interface Row {
  features: number[][];
  tags: readonly number[];
}

function learnRow(model: Model, weights: Averaged, transitions: Averaged, row: Row, step: number): void {
  const { features, tags } = row;
  const scores = new Float64Array(tags.length * N);
  for (const [i, ids] of features.entries()) {
    for (const id of ids)
      for (let tag = 0; tag < N; tag++) scores[i * N + tag] = (scores[i * N + tag] ?? 0) + (weights.now[id * N + tag] ?? 0);
    for (let tag = 0; tag < N; tag++) if (tag !== tags[i]) scores[i * N + tag] = (scores[i * N + tag] ?? 0) + MARGIN;
  }
  const guess = model.decode(scores, tags.length);
  for (const [i, right] of tags.entries()) {
    const wrong = guess[i] ?? 0;
    const [rightStep, wrongStep] = [(i > 0 ? (tags[i - 1] ?? 0) : N) * N + right, (i > 0 ? (guess[i - 1] ?? 0) : N) * N + wrong];
    if (rightStep !== wrongStep) {
      transitions.add(rightStep, 1, step);
      transitions.add(wrongStep, -1, step);
    }
    if (right === wrong) continue;
    for (const id of features[i] ?? []) {
      weights.add(id * N + right, 1, step);
      weights.add(id * N + wrong, -1, step);
    }
  }
}

/** Learns from `sets`; the same sets and seed give the same weights. */
export function learn(sets: readonly Examples[], seed = 1): Learned {
  const ids = chooseFeatures(sets);
  const rows = sets.flatMap(({ examples }) =>
    examples.map((example): Row => {
      const features = featuresOf(example).map((names) => names.map((name) => ids.get(name)).filter((id) => id !== undefined));
      return { features, tags: example.tags };
    }),
  );
  const weights = new Averaged(ids.size * N);
  const transitions = new Averaged((N + 1) * N);
  const model = new Model([], weights.now, transitions.now);
  const next = random(seed);
  let step = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = rows.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      const [a, b] = [rows[i], rows[j]];
      if (a && b) [rows[i], rows[j]] = [b, a];
    }
    for (const row of rows) learnRow(model, weights, transitions, row, step++);
  }
  return { features: [...ids.keys()], weights: weights.average(step), transitions: transitions.average(step) };
}

/** The model of what was learned, as the reader would load it. */
export function modelOf(learned: Learned): Model {
  return new Model(learned.features, Float32Array.from(learned.weights), Float32Array.from(learned.transitions));
}
