import { Model } from './model.js';
import { TAGS } from './tags.js';
import { WEIGHTS } from './weights.js';

/** Reads the weights file: a feature, a tab, one whole number a tag; lines that open with `>` are steps from tag to tag. */
export function parseModel(text: string): Model {
  const n = TAGS.length;
  const features: string[] = [];
  const weights: number[] = [];
  const transitions = new Float32Array((n + 1) * n);
  for (const line of text.split('\n')) {
    const [feature, numbers] = line.split('\t');
    if (feature === undefined || numbers === undefined || line.startsWith('#')) continue;
    const row = numbers.split(' ').map(Number);
    if (feature.startsWith('>')) transitions.set(row, Number(feature.slice(1)) * n);
    else {
      features.push(feature);
      weights.push(...row);
    }
  }
  return new Model(features, Float32Array.from(weights), transitions);
}

/** The model the reader uses. */
export function loadModel(): Model {
  return parseModel(WEIGHTS);
}
