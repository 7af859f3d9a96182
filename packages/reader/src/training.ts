/** What the trainer of the tagger needs of the reader's inside; not part of its public face. */
export { findFigures } from './figures/find-figures.js';
export { prepare, toOriginal } from './source.js';
export { findOutline } from './outline/find-outline.js';
export { findLines } from './structure/lines.js';
export { readHead } from './structure/document-info.js';
export { sentenceForTagger } from './tagger/sentence-for-tagger.js';
export type { TaggerSentence } from './tagger/clause.js';
export { FeatureSink } from './tagger/feature-sink.js';
export { extractFeatures } from './tagger/features.js';
export { Model } from './tagger/model.js';
export { TAGS } from './tagger/tags.js';
