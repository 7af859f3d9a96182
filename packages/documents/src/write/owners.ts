import type { Commitment, CoveredSentence } from '@luoshi/reader';

/** Who answers for a commitment, in the two columns that offices keep. */
export interface Owners {
  /** 牵头单位 */
  lead: string | null;
  /** 责任单位 */
  responsible: string | null;
}

/**
 * Puts the unit that the report names for a commitment under 牵头单位 where its words say 牵头 (由…牵头, a bracket in
 * it or behind it that begins with 牵头), and under 责任单位 everywhere else. `sentences` are those of the reading's coverage.
 */
export function ownersOf(commitment: Commitment, sentences: readonly CoveredSentence[]): Owners {
  const { owner } = commitment;
  if (owner === null) return { lead: null, responsible: null };
  return leads(commitment, owner, sentences) ? { lead: owner, responsible: null } : { lead: null, responsible: owner };
}

const BRACKET = /[（(]牵头(?:单位|部门)[：:]/;
const BRACKET_BEHIND = new RegExp(`^${BRACKET.source}`);

function leads({ quote, end }: Commitment, owner: string, sentences: readonly CoveredSentence[]): boolean {
  if (quote.includes(`${owner}牵头`) || BRACKET.test(quote)) return true;
  const sentence = sentences.find((each) => each.start <= end && end < each.end);
  return sentence !== undefined && BRACKET_BEHIND.test(sentence.quote.slice(end - sentence.start));
}
