import { CharSet } from '../char-set.js';
import table from 'opencc-js/dict/TSCharacters';

/** Characters that a simplified text also has, so that they say nothing about its script. */
const SHARED = new CharSet('乾著於瞭藉夥徵麼餘鍾甯闆瀋摺');
/** One sure traditional character in so many makes a text traditional. */
const ONE_IN = 12;

let known: Uint16Array | undefined;

/** For each code unit the simplified one, 0 where it has none; only pairs of one code unit each, so that offsets hold. */
function simplifications(): Uint16Array {
  if (known) return known;
  known = new Uint16Array(0x10000);
  for (const pair of table.split('|')) {
    if (pair.length === 3 && pair.charAt(0) !== pair.charAt(2)) known[pair.charCodeAt(0)] = pair.charCodeAt(2);
  }
  return known;
}

/** True where `text` is written in traditional characters; a name or two in them does not make it so. Linear. */
export function isTraditional(text: string): boolean {
  const map = simplifications();
  let sure = 0;
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x3400) continue;
    seen++;
    if (map[code] !== 0 && !SHARED.has(code)) sure++;
  }
  return sure > 0 && sure * ONE_IN >= seen;
}

/** One code unit, made simplified. */
export function simplify(code: number): number {
  return simplifications()[code] || code;
}
