import { genericWords } from '../lexicon/generic.js';

const words = new Set([...genericWords.verbs, ...genericWords.words]);
const LONGEST = Math.max(...[...words].map((word) => word.length));

/** For each code unit of `text`, 1 where a generic word covers it, else 0. Linear. */
export function genericMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    for (let length = Math.min(LONGEST, text.length - i); length >= 2; length--) {
      if (!words.has(text.slice(i, i + length))) continue;
      mask.fill(1, i, i + length);
      break;
    }
  }
  return mask;
}

/** True where generic words cover the whole of `text`: it names nothing in particular. */
export function isGeneric(text: string): boolean {
  return text.length === 0 || genericMask(text).every((covered) => covered === 1);
}
