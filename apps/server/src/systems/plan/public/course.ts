import type { ForecastView } from '../api-parts.js';
import { forecast } from '../judge/index.js';
import { wayOf, type Reading } from '../judge/metric-way.js';
import { countTo, periodsAYear, periodsOf } from '../judge/periods.js';
import { deadlineCount, reportsOf } from '../judge/reports.js';
import type { JudgedCommitment, PlanView } from '../views/plan-view.js';

interface CoursePoint {
  period: string;
  expected: number | null;
  actual: number | null;
}

type Case = Pick<PlanView, 'plan' | 'calendar'>;

/** One point a period of the plan's year: what the schedule expects by its end, and the figure accepted last. Empty where there is no target. */
export function courseOf({ commitment, accepted }: JudgedCommitment, { plan, calendar }: Case): CoursePoint[] {
  const { target, schedule, deadline } = commitment;
  if (!target) return [];
  const readings = reportsOf(accepted, calendar).filter((report): report is Reading => report.value !== null && report.count > 0);
  const whole = deadlineCount(deadline, calendar);
  const way = wayOf(target, schedule, readings, { whole, perYear: periodsAYear(plan.periodKind) });
  const actual = new Map(readings.map(({ period, value }) => [period, value]));
  return periodsOf(plan.year, plan.periodKind).map((period) => {
    const count = countTo(period, plan.year);
    const expected = way.kind === 'blind' ? null : count >= whole ? way.to : way.expectedAt(count);
    return { period, expected, actual: actual.get(period) ?? null };
  });
}

/** The year-end value to expect of a metric; null where fewer than three periods are reported. */
export function forecastOf({ commitment, accepted }: JudgedCommitment, { calendar }: Case): ForecastView | null {
  const { target, schedule } = commitment;
  if (!target) return null;
  const values = accepted.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
  const found = forecast(target, schedule, values, calendar);
  if (!found) return null;
  const { value, low, high, method, methodZh, methodEn } = found;
  return { value, low, high, method, methodZh, methodEn };
}
