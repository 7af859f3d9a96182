import { explanations } from '../lexicon/explanations.js';
import type { Mark } from '../types.js';

/** The languages in which a mark can be explained. */
export type Language = 'zh' | 'en';

type Sentences = Partial<Record<`${Language}${'' | '-'}`, string>>;

const byRule = parse(explanations);

/**
 * The rules and lexicon entries that made `mark`, one sentence each, in the order in which they applied. A rule without
 * a sentence is named as it is, so that nothing that made the mark is kept back. Each sentence is given once.
 */
export function explain(mark: Pick<Mark, 'because'>, language: Language = 'zh'): string[] {
  return [...new Set(mark.because.map((because) => sentence(because, language)))];
}

/** True where `because` (`rule` or `rule:entry`) has a sentence in both languages. */
export function isExplained(because: string): boolean {
  const { rule, entry } = split(because);
  const sentences = byRule.get(rule);
  const form = entry === '' ? '-' : '';
  return (
    sentences !== undefined &&
    ['zh', 'en'].every((language) => (sentences[`${language as Language}${form}`] ?? sentences[language as Language]) !== undefined)
  );
}

function sentence(because: string, language: Language): string {
  const { rule, entry } = split(because);
  const sentences = byRule.get(rule);
  const template = (entry === '' ? sentences?.[`${language}-`] : undefined) ?? sentences?.[language] ?? sentences?.[`${language}-`];
  return template === undefined ? because : template.replaceAll('{}', entry);
}

/** Rule and entry; a rule may be told entry by entry (`tagged:metric`), a tagger's feature by its template (`feature:p2 新增`). */
function split(because: string): { rule: string; entry: string } {
  if (byRule.has(because)) return { rule: because, entry: '' };
  const space = because.indexOf(' ');
  if (space > 0 && byRule.has(because.slice(0, space))) return { rule: because.slice(0, space), entry: because.slice(space + 1) };
  const colon = because.indexOf(':');
  return colon < 0 ? { rule: because, entry: '' } : { rule: because.slice(0, colon), entry: because.slice(colon + 1) };
}

function parse(text: string): Map<string, Sentences> {
  const rules = new Map<string, Sentences>();
  let current: Sentences = {};
  for (const line of text.split('\n')) {
    if (line.startsWith('# ')) {
      current = {};
      rules.set(line.slice(2).trim(), current);
      continue;
    }
    const space = line.indexOf(' ');
    if (space > 0) current[line.slice(0, space) as keyof Sentences] = line.slice(space + 1).trim();
  }
  return rules;
}
