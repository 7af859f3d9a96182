import { genericWords } from '../lexicon/generic.js';
import { isGeneric } from '../links/generic.js';
import { plain } from '../links/measure.js';
import type { Commitment } from '../types.js';
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
        about: [each.id],
        because: ['uncheckable'],
      })),
};

const leading = new RegExp(`^(?:${[...genericWords.verbs].sort((a, b) => b.length - a.length).join('|')}|全力|扎实|深入|稳步|积极|大力|有序|全面|进一步)+`);
/** A shorter statement may well be made twice of different things. */
const SHORTEST = 6;

/** What a commitment is about: without the verbs before its object. */
function object(commitment: Commitment): string {
  const text = plain(commitment.quote);
  const bare = text.replace(leading, '');
  return bare.length >= SHORTEST && !isGeneric(bare) ? bare : text;
}

/** The same target set twice. */
export const duplicate: Rule = {
  id: 'duplicate',
  find: ({ commitments }) => {
    const targets = commitments.filter((each) => each.part === 'target' && plain(each.quote).length >= SHORTEST && !isGeneric(plain(each.quote)));
    return groupBy(targets, object).flatMap(([first, ...again]) =>
      again.flatMap((each): Found[] => {
        if (!first) return [];
        return [
          {
            start: each.start,
            end: each.end,
            severity: 'warning',
            why: `与前文“${first.quote}”是同一项任务，写了两次。`,
            mend: '保留一处，或写明两处各做什么，以免分解时重复立项。',
            about: [each.id, first.id],
            because: [`duplicate:${object(each)}`],
          },
        ];
      }),
    );
  },
};
