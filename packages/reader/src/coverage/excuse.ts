import { excuseWords } from '../lexicon/excuses.js';
import type { Excuse } from '../types.js';

/** The reasons in the order in which they are looked for: the surest first. */
const ORDER: readonly { reason: Excuse; words: readonly string[] }[] = [
  { reason: 'transition', words: excuseWords.transition },
  { reason: 'situation', words: excuseWords.credit },
  { reason: 'purpose', words: excuseWords.purpose },
  { reason: 'problem', words: excuseWords.problem },
  { reason: 'closing', words: excuseWords.closing },
  { reason: 'guidance', words: excuseWords.guidance },
  { reason: 'situation', words: excuseWords.situation },
  { reason: 'slogan', words: excuseWords.slogan },
];

/** Where the text begins to tell what is wrong, as the words that say so; undefined where it does not. */
export function opensProblems(said: string): string | undefined {
  return excuseWords['problem-open'].find((word) => said.includes(word));
}

/** A sentence no longer than this may be the topic of those that follow it. */
const TOPIC = 24;

/**
 * Why a sentence without commitment or figure may be passed over; null where nothing in it says why. `leads`: it is one or
 * two clauses with more text of its paragraph behind it, so that a short one names the topic of what follows.
 */
export function excuseOf(said: string, leads: boolean): Excuse | null {
  if (leads && said.length <= TOPIC) return 'topic';
  for (const { reason, words } of ORDER) if (words.some((word) => said.includes(word))) return reason;
  return null;
}
