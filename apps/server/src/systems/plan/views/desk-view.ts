import { hasRole } from '../../../core/access/index.js';
import type { Context } from '../../../core/ledger/index.js';
import { judge } from '../judge/index.js';
import { countTo, dueOf, endOf, periodsOf } from '../judge/periods.js';
import { deadlineCount } from '../judge/reports.js';
import type { Plan, PlanReturn, ReturnState } from '../model.js';
import { ReturnStore, type AcceptedOf, type LatestReturn } from '../returns/store.js';
import { PlanStore } from '../store.js';
import { calendarOf, groupBy, type JudgedCommitment } from './plan-view.js';

/** A period of a commitment and where its reporting stands. */
export interface DeskWork {
  judged: JudgedCommitment;
  plan: Plan;
  period: string;
  due: string;
  state: 'missing' | ReturnState;
  returnId: string | null;
}

/** What waits for somebody. */
export interface DeskView {
  unit: string | null;
  toReport: DeskWork[];
  toReview: { work: DeskWork; submitted: PlanReturn }[];
  /** All that their unit leads. */
  led: JudgedCommitment[];
}

const keyOf = (one: { planId: string; commitmentId: string }): string => `${one.planId}/${one.commitmentId}`;

/**
 * What waits for the one signed in: to report, every ended period of their unit's commitments that was not reported or was sent back, and
 * the last one whatever its state, longest due first; to review, what others of the unit submitted. Who has no unit has no such work.
 */
export async function loadDesk({ actor, database, district, today }: Context): Promise<DeskView> {
  const { unit } = actor;
  if (unit === null) return { unit, toReport: [], toReview: [], led: [] };
  const [plans, returns] = [new PlanStore(database, district), new ReturnStore(database, district)];
  const [known, led, accepted, latest, waiting] = await Promise.all([
    plans.listPlans(),
    plans.listLedBy(unit),
    returns.listAcceptedOf(unit),
    returns.listLatestOf(unit),
    returns.listWaitingOf(unit),
  ]);
  const running = new Map(known.filter(({ state }) => state === 'published' || state === 'adjusted').map((plan) => [plan.id, plan]));
  const judged = judgeLed(led, accepted, running, today);
  const latestOf = groupBy(latest, keyOf);
  const works = judged.flatMap(({ one, plan }) => worksOf(one, plan, latestOf.get(`${plan.id}/${one.commitment.id}`) ?? [], today));
  const byReturn = new Map(works.map((work) => [work.returnId, work]));
  return {
    unit,
    toReport: hasRole(actor, 'officer') ? works.filter(isToReport(today)).sort(byDue) : [],
    toReview: hasRole(actor, 'reviewer')
      ? waiting.flatMap((submitted) => {
          const work = byReturn.get(submitted.id);
          return work && submitted.submittedBy !== actor.id ? [{ work, submitted }] : [];
        })
      : [],
    led: judged.map(({ one }) => one),
  };
}

function judgeLed(
  led: readonly JudgedCommitment['commitment'][],
  accepted: readonly AcceptedOf[],
  running: ReadonlyMap<string, Plan>,
  today: string,
): { one: JudgedCommitment; plan: Plan }[] {
  const acceptedOf = groupBy(accepted, keyOf);
  return led.flatMap((commitment) => {
    const plan = running.get(commitment.planId);
    if (!plan) return [];
    const own = acceptedOf.get(`${plan.id}/${commitment.id}`) ?? [];
    return [{ plan, one: { commitment, accepted: own, judgement: judge(commitment, own, calendarOf(plan, today)) } }];
  });
}

/** Every period that has ended, up to the deadline's; and those that run and were reported on already. */
function worksOf(judged: JudgedCommitment, plan: Plan, latest: readonly LatestReturn[], today: string): DeskWork[] {
  const { commitment } = judged;
  const calendar = calendarOf(plan, today);
  const last = deadlineCount(commitment.deadline, calendar);
  const byPeriod = new Map(latest.map((one) => [one.period, one]));
  return periodsOf(plan.year, plan.periodKind)
    .filter(
      (period) =>
        byPeriod.has(period) || (endOf(period) <= today && countTo(period, plan.year) <= last && !isOver(commitment.closedOn, period)),
    )
    .map((period) => {
      const found = byPeriod.get(period);
      const [state, returnId] = found ? [found.state, found.id] : (['missing', null] as const);
      return { judged, plan, period, due: dueOf(period, calendar.dueDays), state, returnId };
    });
}

/** What was closed out needs no more returns. */
const isOver = (closedOn: string | null, period: string): boolean => closedOn !== null && closedOn <= endOf(period);

function isToReport(today: string): (work: DeskWork) => boolean {
  return ({ state, period, judged, plan }) => {
    if (judged.commitment.closedOn !== null) return false;
    if (state === 'missing' || state === 'returned') return true;
    return period === periodsOf(plan.year, plan.periodKind).findLast((one) => endOf(one) <= today);
  };
}

const open = new Set<DeskWork['state']>(['missing', 'returned']);

/** What is still to do first, longest due first. */
function byDue(a: DeskWork, b: DeskWork): number {
  const done = Number(!open.has(a.state)) - Number(!open.has(b.state));
  return (
    done || a.due.localeCompare(b.due) || a.plan.id.localeCompare(b.plan.id) || a.judged.commitment.number - b.judged.commitment.number
  );
}
