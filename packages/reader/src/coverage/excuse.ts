import { excuseWords } from '../lexicon/excuses.js';
import { Longest } from '../tagger/longest.js';
import type { Excuse } from '../types.js';

/** The reasons in the order in which they are looked for: the surest first. */
const ORDER: readonly { reason: Excuse; words: Longest }[] = [
  { reason: 'transition', words: new Longest(excuseWords.transition) },
  { reason: 'situation', words: new Longest(excuseWords.credit) },
  { reason: 'purpose', words: new Longest(excuseWords.purpose) },
  { reason: 'problem', words: new Longest(excuseWords.problem) },
  { reason: 'closing', words: new Longest(excuseWords.closing) },
  { reason: 'guidance', words: new Longest([...excuseWords.guidance, ...excuseWords.basis]) },
  { reason: 'situation', words: new Longest(excuseWords.situation) },
  { reason: 'slogan', words: new Longest(excuseWords.slogan) },
];

const problemsOpen = new Longest(excuseWords['problem-open']);

/** Whether the text begins to tell what is wrong. */
export function opensProblems(said: string): boolean {
  return problemsOpen.isIn(said);
}

/** A sentence no longer than this may be the topic of those that follow it. */
const TOPIC = 24;

/**
 * Why a sentence without commitment or figure may be passed over; null where nothing in it says why. `leads`: it is one or
 * two clauses with more text of its paragraph behind it, so that a short one names the topic of what follows.
 */
export function excuseOf(said: string, leads: boolean): Excuse | null {
  if (leads && said.length <= TOPIC) return 'topic';
  for (const { reason, words } of ORDER) if (words.isIn(said)) return reason;
  return null;
}
