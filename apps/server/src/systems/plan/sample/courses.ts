import type { PlanCommitment } from '../model.js';
import { hashOf } from './random.js';

/** How a commitment fares in the invented year. */
export type Course =
  /** On schedule. */
  | 'steady'
  /** Well ahead: will be exceeded. */
  | 'ahead'
  /** Far behind: will be missed. */
  | 'behind'
  /** A value had to be taken back and falls. */
  | 'corrected'
  /** Not reported at all. */
  | 'silent'
  /** Several months are missing. */
  | 'gaps'
  /** Done early, and accepted as fulfilled. */
  | 'fulfilled'
  /** Nothing but announcements. */
  | 'announced'
  /** The unit writes that it is done, its evidence shows that it has begun. */
  | 'contradicted';

/** So many of each kind fare otherwise than `steady`, in the order of a hash of their text. */
const SHARES: Record<PlanCommitment['kind'], readonly [Course, number][]> = {
  metric: [
    ['behind', 9],
    ['ahead', 11],
    ['corrected', 1],
    ['silent', 2],
    ['gaps', 7],
  ],
  milestone: [
    ['fulfilled', 7],
    ['announced', 6],
    ['contradicted', 3],
    ['behind', 5],
    ['silent', 2],
    ['gaps', 4],
  ],
  activity: [
    ['announced', 5],
    ['contradicted', 1],
    ['silent', 4],
    ['gaps', 5],
  ],
};

/**
 * The course of each commitment, by id: the same for the same texts and seed, and of each course as many as listed wherever
 * there are commitments enough. What falls is a sum; what was due before the year's end is behind if it is the first of them.
 */
export function coursesOf(commitments: readonly PlanCommitment[], seed: number): Map<string, Course> {
  const courses = new Map<string, Course>();
  for (const kind of ['metric', 'milestone', 'activity'] as const) {
    const left = commitments.filter((each) => each.kind === kind).sort((a, b) => hashOf(`${seed} ${a.text}`) - hashOf(`${seed} ${b.text}`));
    const early = left.findIndex(({ milestones }) => milestones.length > 0);
    if (kind === 'milestone' && early >= 0) for (const { id } of left.splice(early, 1)) courses.set(id, 'behind');
    for (const [course, count] of SHARES[kind]) {
      for (let n = 0; n < count; n++) {
        const at = left.findIndex((each) => suits(course, each));
        for (const { id } of at < 0 ? [] : left.splice(at, 1)) courses.set(id, course);
      }
    }
    for (const { id } of left) courses.set(id, 'steady');
  }
  return courses;
}

function suits(course: Course, { target, kind, milestones }: PlanCommitment): boolean {
  if (kind !== 'metric') return course !== 'fulfilled' || milestones.length === 0;
  if (target === null) return course === 'silent' || course === 'gaps';
  const grows = target.change === 'add' && target.value >= 10;
  return course === 'corrected' ? target.change === 'add' && target.value >= 50 : grows || course === 'silent' || course === 'gaps';
}
