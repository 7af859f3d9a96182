import type { Day, PeriodName, PlanCommitment } from '../model.js';
import { coursesOf } from './courses.js';
import type { SampleReturn } from './make-returns.js';

/** A commitment accepted as fulfilled. */
export interface SampleCloseOut {
  commitmentId: string;
  on: Day;
  remark: string;
}

/** Doubt that somebody of the public raised about a figure or a text, still to be answered. */
export interface SampleChallenge {
  commitmentId: string;
  period: PeriodName | null;
  on: Day;
  text: string;
}

const REMARKS = ['现场看过，资料齐全，同意销号。', '验收意见书已存档，同意销号。'] as const;

/** The first two commitments whose course is `fulfilled` and whose last accepted return is graded done or in use. */
export function makeCloseOuts(commitments: readonly PlanCommitment[], returns: readonly SampleReturn[], seed: number): SampleCloseOut[] {
  const courses = coursesOf(commitments, seed);
  return commitments
    .filter(({ id }) => courses.get(id) === 'fulfilled')
    .flatMap(({ id }) => {
      const accepted = returns.filter((each) => each.commitmentId === id && each.acceptedOn !== null);
      const fulfilled = accepted.find(({ grade }) => grade === 'in-use');
      return fulfilled?.acceptedOn ? [{ id, acceptedOn: fulfilled.acceptedOn }] : [];
    })
    .slice(0, 2)
    .map(({ id, acceptedOn }, i) => ({ commitmentId: id, on: acceptedOn, remark: REMARKS[i] ?? REMARKS[0] }));
}

/** Two open challenges: to a text that claims more than is there, and to a figure that was taken back. */
export function makeChallenges(commitments: readonly PlanCommitment[], returns: readonly SampleReturn[], seed: number): SampleChallenge[] {
  const courses = coursesOf(commitments, seed);
  const activities = new Set(commitments.filter(({ kind }) => kind === 'activity').map(({ id }) => id));
  const latest = (course: string): SampleReturn | undefined =>
    returns.findLast(
      ({ commitmentId, acceptedOn }) => courses.get(commitmentId) === course && acceptedOn !== null && !activities.has(commitmentId),
    );
  const claimed = latest('contradicted');
  const fallen = latest('corrected');
  return [
    ...(claimed === undefined
      ? []
      : [
          {
            commitmentId: claimed.commitmentId,
            period: claimed.period,
            on: later(claimed, 2),
            text: '说是已经完成，上周路过看到围挡还在，工人还在施工。',
          },
        ]),
    ...(fallen === undefined
      ? []
      : [
          {
            commitmentId: fallen.commitmentId,
            period: fallen.period,
            on: later(fallen, 3),
            text: '年中的数比上月少了，后来又涨上去，能不能公布名单？',
          },
        ]),
  ];
}

function later({ acceptedOn, submittedOn }: SampleReturn, days: number): Day {
  const date = new Date(`${acceptedOn ?? submittedOn}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
