import type { Context } from '../../../core/ledger/index.js';
import { noSuchPlan } from '../errors.js';
import { judge, type Context as Calendar } from '../judge/index.js';
import type { AcceptedReturn, Day, Judgement, Plan, TrackedCommitment } from '../model.js';
import { ReturnStore } from '../returns/store.js';
import { PlanStore } from '../store.js';

/** Days after a period's end by which its return is due. */
export const DUE_DAYS = 10;

/** A commitment as it stands today: what was accepted of it, in the order of acceptance, and its light. */
export interface JudgedCommitment {
  commitment: TrackedCommitment;
  accepted: readonly AcceptedReturn[];
  judgement: Judgement;
}

/** A plan as it stands today. */
export interface PlanView {
  plan: Plan;
  calendar: Calendar;
  /** What is part of the plan, in its order. */
  standing: JudgedCommitment[];
  /** What joins at the next publication. */
  waiting: JudgedCommitment[];
}

/** What judging a plan needs to know of the calendar. */
export const calendarOf = ({ periodKind, year }: Plan, today: Day): Calendar => ({ today, periodKind, year, dueDays: DUE_DAYS });

/** A plan with every light, judged anew: three queries however many commitments there are. */
export async function loadPlan({ database, district, today }: Context, id: string, withTexts = false): Promise<PlanView> {
  const [plan, commitments, accepted] = await Promise.all([
    new PlanStore(database, district).findPlan(id),
    new PlanStore(database, district).listCommitments(id),
    new ReturnStore(database, district).listAccepted(id, withTexts),
  ]);
  if (!plan) throw noSuchPlan();
  return viewOf(plan, commitments, accepted, today);
}

/** Every plan of the district with every light. */
export async function loadPlans({ database, district, today }: Context): Promise<PlanView[]> {
  const [plans, commitments, accepted] = await Promise.all([
    new PlanStore(database, district).listPlans(),
    new PlanStore(database, district).listCommitments(),
    new ReturnStore(database, district).listAccepted(),
  ]);
  const commitmentsOf = groupBy(commitments, ({ planId }) => planId);
  const acceptedOf = groupBy(accepted, ({ planId }) => planId);
  return plans.map((plan) => viewOf(plan, commitmentsOf.get(plan.id) ?? [], acceptedOf.get(plan.id) ?? [], today));
}

function viewOf(
  plan: Plan,
  commitments: readonly TrackedCommitment[],
  accepted: readonly (AcceptedReturn & { commitmentId: string })[],
  today: Day,
): PlanView {
  const calendar = calendarOf(plan, today);
  const byCommitment = groupBy(accepted, ({ commitmentId }) => commitmentId);
  const judged = commitments.map((commitment) => {
    const returns = byCommitment.get(commitment.id) ?? [];
    return { commitment, accepted: returns, judgement: judge(commitment, returns, calendar) };
  });
  return {
    plan,
    calendar,
    standing: judged.filter(({ commitment }) => !commitment.removed),
    waiting: judged.filter(({ commitment }) => commitment.removed && commitment.pending?.removed === false),
  };
}

/** The values by a key, each group in the order given. */
export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
