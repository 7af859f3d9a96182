import type { TaggerSentence } from './clause.js';
import { FeatureSink } from './feature-sink.js';
import { extractFeatures } from './features.js';
import { loadModel } from './load-model.js';
import { INSIDE, OUTSIDE, TAGS, type Tag } from './tags.js';

const N = TAGS.length;
/** How many of the features that decided are named. */
const NAMED = 3;
const NONE: readonly string[] = [];
const model = loadModel();
const sink = new FeatureSink(false);
/** Room to work in, made once: a sentence is tagged in a few microseconds, of which making these would be a good part. */
let rows = new Int32Array(sink.hashes.length);
let scores = new Float64Array(64 * N);
let rowEnds = new Int32Array(64);

/** A clause's tag and, where it begins a commitment, the features that spoke loudest for it, as reasons of a mark. */
export interface Tagged {
  tag: Tag;
  features: readonly string[];
}

/**
 * Tags the clauses of one sentence of `text` (prepared text). Learned from hand-made marks by `npm run bench -- train-tagger`
 * (averaged perceptron over a sequence: Collins, "Discriminative Training Methods for Hidden Markov Models", 2002).
 */
export function tagSentence(text: string, sentence: TaggerSentence): Tagged[] {
  extractFeatures(text, sentence, sink);
  const { hashes, ends } = sink;
  const count = ends.length;
  if (rows.length < hashes.length) rows = new Int32Array(hashes.length);
  if (rowEnds.length < count) {
    rowEnds = new Int32Array(count * 2);
    scores = new Float64Array(count * 2 * N);
  }
  scores.fill(0, 0, count * N);
  let at = 0;
  for (let i = 0; i < count; i++) {
    const from = at;
    at = model.findRows(hashes, i === 0 ? 0 : (ends[i - 1] as number), ends[i] as number, rows, from);
    model.addScores(rows, from, at, scores, i * N);
    rowEnds[i] = at;
  }
  return model.decode(scores, count).map((tag, i) => {
    const begins = tag !== INSIDE && tag !== OUTSIDE;
    const features = begins ? model.strongest(rows, i === 0 ? 0 : (rowEnds[i - 1] as number), rowEnds[i] as number, tag, NAMED) : NONE;
    return { tag: TAGS[tag] ?? 'outside', features };
  });
}
