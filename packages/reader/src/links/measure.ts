import { measureWords, opposites } from '../lexicon/measures.js';

const QUOTES = /[“”‘’"'「」『』《》()[\]【】、,。;:·\s-]/g;
const { noise, tails, headline, falling, deflated, ...groups } = measureWords;

/** `text` in half-width lower case, without quotes, brackets and separators. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(QUOTES, '');
}

const longestFirst = (a: string, b: string) => b.length - a.length;
const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\&]/g, '\\$&');
const anyOf = (words: readonly string[]) => [...words].sort(longestFirst).map(escape).join('|');

const canonical = new Map<string, string>();
for (const words of Object.values(groups)) {
  for (const word of words) canonical.set(plain(word), plain(words[0] ?? word));
}
const synonym = new RegExp(anyOf([...canonical.keys()]), 'g');
const noisy = new RegExp(anyOf(noise.map(plain)), 'g');
const tail = new RegExp(`(?:${anyOf(tails.map(plain))})$`);
const known = new Set(canonical.values());
const exclusive = Object.values(opposites).map((words) => words.map(plain));

/** Replaces every synonym in text that is already `plain` by the word that stands for its group. */
export function unifySynonyms(text: string): string {
  return text.replace(synonym, (word) => canonical.get(word) ?? word);
}

/** True where the form is one of the synonym lexicon's measures. */
export function isKnownMeasure(form: string): boolean {
  return known.has(form);
}

const headlines = new Set(headline.map(plain));
const fallingWords = falling.map(plain);
const deflatedWords = deflated.map(plain);

/** True where the form is one of the indicators by which a plan is judged. */
export function isHeadline(form: string): boolean {
  return headlines.has(form);
}

/** True where less of the measure is better: concentrations, unemployment, accidents. */
export function isFalling(form: string): boolean {
  return fallingWords.some((word) => form.includes(word));
}

/** True where the measure's growth is stated at constant prices, so that two levels do not give it. */
export function isDeflated(form: string): boolean {
  return deflatedWords.some((word) => form.includes(word));
}

/**
 * A measure in the form in which two of them are compared: plain, synonyms unified, words that do not say what is
 * measured dropped. Empty only where `measure` holds nothing but punctuation.
 */
export function measureForm(measure: string): string {
  const whole = plain(measure);
  const unified = unifySynonyms(whole);
  if (known.has(unified)) return unified;
  const quiet = unifySynonyms(whole.replace(noisy, '')).replace(noisy, '');
  if (known.has(quiet)) return quiet;
  const short = quiet.replace(tail, '');
  return short.length >= 2 ? short : quiet || unified;
}

/** The forms a measure may go by: as a whole, and each member where it is a coordination (首店、旗舰店). */
export function measureForms(measure: string): string[] {
  const members = measure.split(/[、和及与或]/);
  const forms = [measure, ...(members.length > 1 ? members.filter((m) => m.length >= 2) : [])].map(measureForm);
  return [...new Set(forms)].filter((form) => form !== '');
}

/** True where the forms hold different words of one group of opposites: 城镇 and 农村, 省级 and 市级. */
export function contradict(a: string, b: string): boolean {
  return exclusive.some((words) => {
    const inA = words.filter((word) => a.includes(word));
    const inB = words.filter((word) => b.includes(word));
    return inA.length > 0 && inB.length > 0 && !inA.some((word) => inB.includes(word));
  });
}

/** The two-character pieces of a form, each once; the form itself where it is shorter. */
export function pieces(form: string): string[] {
  if (form.length < 2) return form ? [form] : [];
  const seen = new Set<string>();
  for (let i = 0; i + 1 < form.length; i++) seen.add(form.slice(i, i + 2));
  return [...seen];
}
