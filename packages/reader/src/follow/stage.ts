import { promiseWords, stageWords } from '../lexicon/stages.js';
import { indexWords } from '../links/word-index.js';

/** How far a report says a thing has come. */
export type Stage = keyof typeof stageWords;

/** What a promise asks for. */
export type Asked = keyof typeof promiseWords;

/** A word of the lexicon met in a text, and its group. */
export interface Met<Group> {
  group: Group;
  word: string;
}

/** The stage that decides where a clause names several, the most telling first: what failed or is not there yet outweighs what is. */
const telling: readonly Stage[] = ['failed', 'averted', 'nearly', 'mostly', 'finished', 'underway', 'did', 'planned'];

const stages = scanner(stageWords);
const promises = scanner(promiseWords);

/** The stage at which prepared `text` says a thing is; undefined where it names none. */
export function findStage(text: string): Met<Stage> | undefined {
  const met = stages(unquoted(text));
  for (const group of telling) {
    const hit = met.find((each) => each.group === group);
    if (hit) return hit;
  }
  return undefined;
}

/** What a promise asks for, by its first word that says so. */
export function findAsked(text: string): Met<Asked> | undefined {
  return promises(unquoted(text))[0];
}

/** Without what stands in quotation marks: a slogan of 竣工即投产 completes nothing. */
function unquoted(text: string): string {
  return text.replace(/“[^”]*”/g, '|');
}

/** Reads the words of a lexicon in a text, the longest at each place, in order. */
function scanner<Group extends string>(lexicon: Record<Group, readonly string[]>): (text: string) => Met<Group>[] {
  const groups = Object.keys(lexicon) as Group[];
  const index = indexWords(groups.flatMap((group) => lexicon[group].map((word) => [word, { group, word }] as const)));
  return (text) => index.find(text).map(({ value }) => value);
}
