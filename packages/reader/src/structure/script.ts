import table from 'opencc-js/dict/TSCharacters';

/** Characters that a simplified text also has, so that they say nothing about its script. */
const SHARED = '乾著於瞭藉夥徵麼餘鍾甯闆瀋摺';
/** One sure traditional character in so many makes a text traditional. */
const ONE_IN = 50;

let known: Map<string, string> | undefined;

/** Traditional character -> simplified character; only pairs of one UTF-16 code unit each, so that offsets hold. */
function simplifications(): Map<string, string> {
  if (known) return known;
  known = new Map();
  for (const pair of table.split('|')) {
    const from = pair.charAt(0);
    const to = pair.charAt(2);
    if (pair.length === 3 && from !== to) known.set(from, to);
  }
  return known;
}

/** True where `text` is written in traditional characters; a name or two in them does not make it so. Linear. */
export function isTraditional(text: string): boolean {
  const map = simplifications();
  let sure = 0;
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x3400) continue;
    seen++;
    const char = text.charAt(i);
    if (map.has(char) && !SHARED.includes(char)) sure++;
  }
  return sure > 0 && sure * ONE_IN >= seen;
}

/** One character, made simplified. */
export function simplify(char: string): string {
  return simplifications().get(char) ?? char;
}
