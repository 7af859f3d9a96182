import { extractFeatures, FeatureSink, TAGS, type Model } from '@luoshi/reader/training';
import { learn, modelOf } from './learn.js';
import type { Example, Examples } from './stretches.js';

export interface Held {
  report: string;
  marked: number;
  found: number;
  matched: number;
  kindRight: number;
}

const N = TAGS.length;
const sink = new FeatureSink(false);

function tag(model: Model, example: Example): number[] {
  const scores = new Float64Array(example.tags.length * N);
  extractFeatures(example.text, example.sentence, sink);
  const rows = new Int32Array(sink.count);
  for (const [i, end] of sink.ends.entries()) {
    const found = model.findRows(sink.hashes, sink.ends[i - 1] ?? 0, end, rows, 0);
    model.addScores(rows, 0, found, scores, i * N);
  }
  return model.decode(scores, example.tags.length);
}

interface Found {
  start: number;
  end: number;
  kind: string;
}

function spansOf(example: Example, tags: readonly number[]): Found[] {
  const spans: Found[] = [];
  for (const [i, clause] of example.clauses.entries()) {
    const name = TAGS[tags[i] ?? 0] ?? 'outside';
    const last = spans.at(-1);
    if (name === 'inside' && last) last.end = clause.end;
    else if (name !== 'outside' && name !== 'inside') spans.push({ ...clause, kind: name });
  }
  return spans;
}

const likeness = (a: Found, b: Found): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start) || 1);

/** Scores a model on a set it has not seen: spans match at a likeness (intersection over union) of 0.7 or more. */
export function scoreHeld(model: Model, { report, examples, gold }: Examples): Held {
  const found = examples.flatMap((example) => spansOf(example, tag(model, example)));
  const pairs = gold.flatMap((mark) => {
    const hit = found.find((span) => likeness(span, mark) >= 0.7);
    return hit ? [{ mark, hit }] : [];
  });
  const kindRight = pairs.filter(({ mark, hit }) => mark.kind === hit.kind).length;
  return { report, marked: gold.length, found: found.length, matched: pairs.length, kindRight };
}

/** Each report in turn scored by a model that learned from all the others. */
export function holdOut(sets: readonly Examples[]): Held[] {
  const reports = [...new Set(sets.map(({ report }) => report))];
  return reports.flatMap((report) => {
    const model = modelOf(learn(sets.filter((set) => set.report !== report)));
    return sets.filter((set) => set.report === report).map((set) => scoreHeld(model, set));
  });
}
