/** What the trainer of the tagger needs of the reader's inside; not part of its public face. */
export { findFigures } from './figures/find-figures.js';
export { prepare, toOriginal } from './source.js';
export { splitSentences } from './sentences.js';
export { sentenceForTagger } from './tagger/sentence-for-tagger.js';
export { eachClauseFeatures, FeatureSink, hashFeature, type TaggerSentence } from './tagger/features.js';
export { Model } from './tagger/model.js';
export { TAGS } from './tagger/tags.js';
