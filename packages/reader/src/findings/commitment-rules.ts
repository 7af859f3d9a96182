import { isGeneric, skipGenericVerbs } from '../links/generic.js';
import { plain } from '../links/measure.js';
import { groupBy, type Found, type Rule } from './rule.js';

/** A target that nobody can hold against the facts at the year's end. */
export const uncheckable: Rule = {
  id: 'uncheckable',
  find: ({ commitments }) =>
    commitments
      .filter((each) => each.part === 'target' && each.kind === 'activity' && each.figures.length === 0 && !each.deadlineStated)
      .map((each) => ({
        start: each.start,
        end: each.end,
        severity: 'note',
        why: '这项任务没有数字、没有完成的标志，也没有时限，年终无法核对。',
        mend: '写明做到什么程度（数量、建成或出台什么）或何时完成。',
        whyEn: 'This commitment has no figure, no end state and no date: nobody can check it at the year’s end.',
        mendEn: 'Say how far it goes (a number, what will be built or issued) or by when.',
        about: [each.id],
        because: ['uncheckable'],
      })),
};

/** A shorter statement may well be made twice of different things. */
const SHORTEST = 6;

/** What a plain statement is about: without the verbs before its object, unless little is left. */
function object(text: string): string {
  const start = skipGenericVerbs(text);
  return text.length - start >= SHORTEST && !isGeneric(text.slice(start)) ? text.slice(start) : text;
}

/** The same target set twice. */
export const duplicate: Rule = {
  id: 'duplicate',
  find: ({ commitments }) => {
    const targets = commitments
      .filter((each) => each.part === 'target')
      .map((commitment) => ({ commitment, text: plain(commitment.quote) }))
      .filter(({ text }) => text.length >= SHORTEST && !isGeneric(text))
      .map(({ commitment, text }) => ({ commitment, about: object(text) }));
    const found: Found[] = [];
    for (const [first, ...again] of groupBy(targets, (target) => target.about)) {
      if (!first || again.length === 0) continue;
      const { why, mend, whyEn, mendEn } = duplicateOf(first.commitment.quote);
      const reason = `duplicate:${first.about}`;
      for (const { commitment } of again) {
        found.push({
          start: commitment.start,
          end: commitment.end,
          severity: commitment.kind === 'activity' ? 'note' : 'warning',
          why,
          mend,
          whyEn,
          mendEn,
          about: [commitment.id, first.commitment.id],
          because: [reason],
        });
      }
    }
    return found;
  },
};

/** What is said of every repetition of one commitment. */
function duplicateOf(first: string): Pick<Found, 'why' | 'mend' | 'whyEn' | 'mendEn'> {
  return {
    why: `与前文“${first}”是同一项任务，写了两次。`,
    mend: '保留一处，或写明两处各做什么，以免分解时重复立项。',
    whyEn: `The same commitment as “${first}” above, written twice.`,
    mendEn: 'Keep one of them, or say what each adds, so that it is not assigned twice.',
  };
}
