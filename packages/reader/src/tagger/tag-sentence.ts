import { eachClauseFeatures, FeatureSink, type TaggerSentence } from './features.js';
import { loadModel } from './load-model.js';
import { TAGS, type Tag } from './tags.js';

const N = TAGS.length;
const model = loadModel();
const sink = new FeatureSink(false);

/**
 * Tags the clauses of one sentence of `text` (prepared text). Learned from hand-made marks by `npm run bench -- train-tagger`
 * (averaged perceptron over a sequence: Collins, "Discriminative Training Methods for Hidden Markov Models", 2002).
 */
export function tagSentence(text: string, sentence: TaggerSentence): Tag[] {
  const scores = new Float64Array(sentence.clauses.length * N);
  eachClauseFeatures(text, sentence, sink, (i) => {
    model.addScores(sink.hashes, scores, i * N);
  });
  return model.decode(scores, sentence.clauses.length).map((tag) => TAGS[tag] ?? 'outside');
}

/** The features that spoke loudest for `tag` of the sentence's clause `index`, strongest first, as the weights name them. */
export function strongestFeatures(text: string, sentence: TaggerSentence, index: number, tag: Tag, most: number): string[] {
  const named = new FeatureSink(true);
  const found: { feature: string; lift: number }[] = [];
  eachClauseFeatures(text, sentence, named, (i) => {
    if (i !== index) return;
    for (const feature of named.names ?? []) found.push({ feature, lift: model.lift(feature, TAGS.indexOf(tag)) });
  });
  return found
    .filter(({ lift }) => lift > 0)
    .sort((a, b) => b.lift - a.lift)
    .slice(0, most)
    .map(({ feature }) => feature);
}
