import type { TaggerSentence } from './clause.js';
import { FeatureSink } from './feature-sink.js';
import { extractFeatures } from './features.js';
import { loadModel } from './load-model.js';
import { INSIDE, OUTSIDE, TAGS, type Tag } from './tags.js';

const N = TAGS.length;
/** How many of the features that decided are named. */
const NAMED = 3;
const model = loadModel();
const sink = new FeatureSink(false);
let rows = new Int32Array(sink.hashes.length);

/** A clause's tag and, where it begins a commitment, the features that spoke loudest for it, as reasons of a mark. */
export interface Tagged {
  tag: Tag;
  features: string[];
}

/**
 * Tags the clauses of one sentence of `text` (prepared text). Learned from hand-made marks by `npm run bench -- train-tagger`
 * (averaged perceptron over a sequence: Collins, "Discriminative Training Methods for Hidden Markov Models", 2002).
 */
export function tagSentence(text: string, sentence: TaggerSentence): Tagged[] {
  extractFeatures(text, sentence, sink);
  const { hashes, ends } = sink;
  const scores = new Float64Array(ends.length * N);
  if (rows.length < hashes.length) rows = new Int32Array(hashes.length);
  model.findRows(hashes, sink.count, rows);
  for (let i = 0; i < ends.length; i++) model.addScores(rows, ends[i - 1] ?? 0, ends[i] ?? 0, scores, i * N);
  return model.decode(scores, ends.length).map((tag, i) => {
    const begins = tag !== INSIDE && tag !== OUTSIDE;
    return { tag: TAGS[tag] ?? 'outside', features: begins ? model.strongest(rows, ends[i - 1] ?? 0, ends[i] ?? 0, tag, NAMED) : [] };
  });
}
