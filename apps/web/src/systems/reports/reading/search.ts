import type { Span } from '@luoshi/reader';

/** Every place where the words stand in the text, in order, upper and lower case alike; none for blank words. */
export function findHits(text: string, words: string): Span[] {
  const wanted = words.trim().toLowerCase();
  const hay = text.toLowerCase();
  // Lower case may change a letter's length (İ); offsets would then be wrong, so such a text is searched as it is.
  const [haystack, needle] = hay.length === text.length ? [hay, wanted] : [text, words.trim()];
  if (needle === '') return [];
  const hits: Span[] = [];
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + needle.length)) {
    hits.push({ start: at, end: at + needle.length });
  }
  return hits;
}
