import type { Context } from '../../../core/ledger/index.js';
import { forecast, judge, judgeAt, turnedSince, type Context as Calendar, type Forecast } from '../judge/index.js';
import { addDays, periodsOf } from '../judge/periods.js';
import type { AcceptedReturn, Day, Light, TrackedCommitment } from '../model.js';
import { ReturnStore, type GradesAccepted } from '../returns/store.js';
import { turningDays } from './turning-days.js';
import { groupBy, loadPlan, type JudgedCommitment, type PlanView } from './plan-view.js';

/** A plan as its leader looks at it. */
export interface LeaderView extends PlanView {
  turned: { judged: JudgedCommitment; from: Light; to: Light }[];
  willMiss: { judged: JudgedCommitment; forecast: Forecast }[];
  oldestReds: { judged: JudgedCommitment; since: Day }[];
}

/** How many of the reds are shown. */
const REDS = 10;
/** What has turned within so many days. */
const DAYS = 7;
/** A forecast this close to the target, as a share of it, is taken as met. */
const NEGLIGIBLE = 0.005;

/** The leader's page: what turned within seven days, what the forecast says will be missed, what has been red longest. */
export async function loadLeaderPage(context: Context, planId: string): Promise<LeaderView> {
  const [view, grades] = await Promise.all([
    loadPlan(context, planId),
    new ReturnStore(context.database, context.district).listGrades(planId),
  ]);
  const { calendar, standing } = view;
  const gradesOf = groupBy(grades, ({ commitmentId }) => commitmentId);
  const asOf = ({ commitment }: JudgedCommitment, day: Day) => asItStood(commitment, gradesOf.get(commitment.id) ?? [], day);
  const weekAgo = addDays(calendar.today, -DAYS);
  return {
    ...view,
    turned: standing.flatMap((judged) => {
      const turn = turnedSince(judged.commitment, judged.accepted, calendar, weekAgo, asOf(judged, weekAgo));
      return turn ? [{ judged, from: turn.from.light, to: turn.to.light }] : [];
    }),
    willMiss: standing.flatMap((judged) => {
      const found = findForecast(judged, calendar);
      return found && misses(judged, found, calendar) ? [{ judged, forecast: found }] : [];
    }),
    oldestReds: standing
      .filter(({ judgement }) => judgement.light === 'red')
      .map((judged) => ({ judged, since: redSince(judged, calendar, (day) => asOf(judged, day)) }))
      .sort((a, b) => a.since.localeCompare(b.since) || a.judged.commitment.number - b.judged.commitment.number)
      .slice(0, REDS),
  };
}

/** The year-end value to expect; null of what is no metric, is over, or has fewer than three periods reported. */
export function findForecast({ commitment, accepted }: JudgedCommitment, calendar: Calendar): Forecast | null {
  if (commitment.target === null || commitment.kind !== 'metric') return null;
  return forecast(commitment.target, commitment.schedule, valuesOf(accepted), calendar);
}

/** A period's value, the one accepted last where there are several. */
function valuesOf(accepted: readonly AcceptedReturn[]): { period: string; value: number }[] {
  return accepted.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
}

/**
 * Whether the target would be missed with the forecast value at the year's end, judged by the rules that will judge it then, and by more
 * than what rounding explains.
 */
function misses({ commitment, accepted }: JudgedCommitment, { value }: Forecast, calendar: Calendar): boolean {
  if (commitment.closedOn !== null || commitment.deadline < calendar.today) return false;
  const last = periodsOf(calendar.year, calendar.periodKind).at(-1) ?? '';
  const end = addDays(`${calendar.year}-12-31`, calendar.dueDays);
  const year: AcceptedReturn = { period: last, value, grade: null, reason: null, text: '', acceptedOn: end };
  const alone: TrackedCommitment = { ...commitment, items: [], milestones: [], deadline: `${calendar.year}-12-31` };
  const isMissedBy = (share: number): boolean =>
    judge(alone, [...accepted, { ...year, value: value * share }], { ...calendar, today: end }).rule === 'target-missed';
  return [1 - NEGLIGIBLE, 1, 1 + NEGLIGIBLE].every(isMissedBy);
}

/** The day from which a light has been red without a break, as what was accepted by each day tells. */
function redSince(judged: JudgedCommitment, calendar: Calendar, asOf: (day: Day) => TrackedCommitment): Day {
  const days = turningDays(judged.commitment, judged.accepted, calendar);
  const isRed = (day: Day): boolean => judgeAt(asOf(day), judged.accepted, calendar, day).light === 'red';
  const last = days.findLastIndex((day) => !isRed(day));
  return days[last + 1] ?? calendar.today;
}

/** A commitment with the grades of its items and milestones that had been accepted by the close of a day. */
function asItStood(commitment: TrackedCommitment, grades: readonly GradesAccepted[], day: Day): TrackedCommitment {
  if (commitment.items.length === 0 && commitment.milestones.length === 0) return commitment;
  const known = grades.filter(({ acceptedOn }) => acceptedOn <= day);
  const last = (part: 'items' | 'milestones', n: number) => known.findLast((one) => one[part].some((step) => step.n === n));
  const gradeOf = (part: 'items' | 'milestones', n: number) => last(part, n)?.[part].find((step) => step.n === n)?.grade ?? null;
  return {
    ...commitment,
    items: commitment.items.map((item) => ({ ...item, grade: gradeOf('items', item.n) })),
    milestones: commitment.milestones.map((milestone) => ({ ...milestone, grade: gradeOf('milestones', milestone.n) })),
  };
}
