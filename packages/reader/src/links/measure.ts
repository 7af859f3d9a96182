import { measureWords, opposites } from '../lexicon/measures.js';
import { indexWords } from './word-index.js';

const QUOTES = /[“”‘’"'「」『』《》()[\]【】、,。;:·\s-]/g;
/** Characters that have a narrower or composed form. */
const WIDE = /[\u3000\uff00-\uffef\u2150-\u218f\u2460-\u24ff\u3300-\u33ff]/;
const { noise, tails, headline, falling, deflated, owned, spoken, ...groups } = measureWords;

/** Anything but Chinese characters and digits; a measure has none of it more often than not. */
const UNPLAIN = /[^\u3400-\u9fff\d]/;
/** What may have a lower case; asking spares most texts a slow copy. */
const CASED = /[A-Z\u00c0-\u2fff\ua000-\uffff]/;

/** `text` in half-width lower case, without quotes, brackets and separators. */
export function plain(text: string): string {
  if (!UNPLAIN.test(text)) return text;
  const bare = (WIDE.test(text) ? text.normalize('NFKC') : text).replace(QUOTES, '');
  return CASED.test(bare) ? bare.toLowerCase() : bare;
}

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\&]/g, '\\$&');
const anyOf = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

const canonical = Object.values(groups).flatMap((words) => words.map((word) => [plain(word), plain(words[0] ?? word)] as const));
const synonyms = indexWords(canonical);
const noisy = indexWords(noise.map((word) => [plain(word), ''] as const));
const quieten = (text: string) => noisy.replace(text, () => '');
const tail = new RegExp(`(?:${anyOf(tails.map(plain))})$`);
const known = new Set(canonical.map(([, word]) => word));
const exclusive = Object.values(opposites).map((words) => words.map(plain));

/** Replaces every synonym in text that is already `plain` by the word that stands for its group. */
export function unifySynonyms(text: string): string {
  return synonyms.replace(text, (word) => word);
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

/** True where less of a measure, in the document's own words, is better. False says nothing: most measures may rise or fall for good or ill. */
export function lessIsBetter(measure: string): boolean {
  return isFalling(measureForm(measure));
}

/** True where the measure's growth is stated at constant prices, so that two levels do not give it. */
export function isDeflated(form: string): boolean {
  return deflatedWords.some((word) => form.includes(word));
}

const ownedEnd = new RegExp(`(?:${anyOf(owned.map(plain))})$`);

/** True where the measure belongs to one project or firm (总投资, 产值), so that equal words do not make it the same. */
export function isOwned(form: string): boolean {
  return !known.has(form) && ownedEnd.test(form);
}

/** The words by which a plan may speak of a headline indicator: its form and looser ones. */
export function spokenAs(form: string): string[] {
  const looser = spoken.map((pair) => pair.split('=')).filter(([indicator = '']) => plain(indicator) === form);
  return [form, ...looser.map(([, words = '']) => words)];
}

/**
 * A measure in the form in which two of them are compared: plain, synonyms unified, words that do not say what is
 * measured dropped. Empty only where `measure` holds nothing but punctuation.
 */
export function measureForm(measure: string): string {
  const whole = plain(measure);
  const unified = unifySynonyms(whole);
  if (known.has(unified)) return unified;
  const quiet = quieten(unifySynonyms(quieten(whole)));
  if (known.has(quiet)) return quiet;
  const short = quiet.replace(tail, '');
  return short.length >= 2 ? short : quiet || unified;
}

/** `measureForm` that remembers what it was asked: a report names its measures again and again. */
export function rememberForms(): (measure: string) => string {
  const forms = new Map<string, string>();
  return (measure) => {
    const known = forms.get(measure);
    if (known !== undefined) return known;
    const form = measureForm(measure);
    forms.set(measure, form);
    return form;
  };
}

/** The forms a measure may go by: as a whole, and each member where it is a coordination (首店、旗舰店). */
export function measureForms(measure: string): string[] {
  const members = measure.split(/[、和及与或]/);
  const forms = [measure, ...(members.length > 1 ? members.filter((m) => m.length >= 2) : [])].map(measureForm);
  return [...new Set(forms)].filter((form) => form !== '');
}

/** True where the forms hold different words of one group of opposites (城镇 and 农村, 省级 and 市级) or different numbers. */
export function contradict(a: string, b: string): boolean {
  const [numbersA, numbersB] = [a.match(/\d+/g), b.match(/\d+/g)];
  if (numbersA && numbersB && numbersA.join() !== numbersB.join()) return true;
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
