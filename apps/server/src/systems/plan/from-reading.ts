import type { Commitment, Figure, Reading } from '@luoshi/reader';
import type { Day, Milestone, PlanCommitment, Target } from './model.js';

/** How commitments are taken from a reading. */
export interface FromReading {
  planId: string;
  /** A commitment's id from its plan and its place in it; the same arguments must give the same id. `numberedId` is one. */
  idOf: (planId: string, number: number) => string;
  /** The plan's year, where the text may not say it. */
  year?: number;
}

/** `c001` for the first: an id that is unique inside one plan. */
export function numberedId(_planId: string, number: number): string {
  return `c${String(number).padStart(3, '0')}`;
}

/**
 * The targets of a reading as commitments of a plan, in the order of the text, without owners, nothing of them done yet.
 * Pure; the same reading gives the same commitments. Throws where neither the text nor `year` names the plan's year and a
 * commitment has no deadline of its own: it could never be late.
 */
export function commitmentsOf(reading: Reading, options: FromReading): PlanCommitment[] {
  const figures = new Map(reading.figures.map((figure) => [figure.start, figure]));
  const year = options.year ?? reading.document.planYear;
  return reading.commitments
    .filter(({ part }) => part === 'target')
    .map((commitment, i) => {
      const inside = commitment.figures.flatMap((start) => figures.get(start) ?? []);
      const deadline = deadlineOf(commitment, year);
      return {
        id: options.idOf(options.planId, i + 1),
        planId: options.planId,
        number: i + 1,
        heading: commitment.heading,
        text: commitment.quote,
        kind: commitment.kind,
        certainty: commitment.certainty,
        target: commitment.kind === 'metric' ? targetOf(inside, reading) : null,
        deadline,
        leadUnit: null,
        supportingUnits: [],
        parent: null,
        schedule: { shape: 'linear' },
        items: commitment.items.map((name, n) => ({ n: n + 1, name, grade: null })),
        milestones: milestonesOf(commitment, deadline),
        closedOn: null,
        weight: 1,
        span: { start: commitment.start, end: commitment.end },
      };
    });
}

function deadlineOf(commitment: Commitment, year: number | null): Day {
  if (commitment.deadline !== null) return commitment.deadline;
  if (year === null) throw new RangeError(`commitment ${commitment.id} has no deadline and the plan no year: pass the year`);
  return `${year}-12-31`;
}

function milestonesOf(commitment: Commitment, due: Day): Milestone[] {
  return commitment.deadlineStated ? [{ n: 1, name: commitment.quote, due, grade: null }] : [];
}

/**
 * The figure that states the goal: of 从…到… the last, since the first is where it starts; else the first that is promised,
 * not recalled. A ratio of three parts or more has no single value to reach and is passed over.
 */
function targetOf(figures: readonly Figure[], reading: Reading): Target | null {
  const single = figures.filter(({ value }) => typeof value === 'number' || value.length === 2);
  const goal = single.findLast(({ change }) => change === 'from-to') ?? single.find(({ part }) => part !== 'result');
  if (goal === undefined) return null;
  const [value, upper] = typeof goal.value === 'number' ? [goal.value, null] : [goal.value[0], goal.value[1]];
  const { unit, comparator, measure, change } = goal;
  return { value, upper, unit, comparator, measure, change, baseline: baselineOf(goal, reading) };
}

/** Last year's result of the same measure, where both are told in one unit and both or neither as a rate of growth. */
function baselineOf(goal: Figure, reading: Reading): number | null {
  for (const link of reading.links.filter(({ target }) => target === goal.id)) {
    const result = reading.figures.find(({ id }) => id === link.result);
    if (result === undefined || result.unit !== goal.unit) continue;
    if ((result.change === 'growth') !== (goal.change === 'growth')) continue;
    if (typeof result.value === 'number') return result.value;
  }
  return null;
}
