import type { AcceptedReturn, Judgement, Light, PlanCommitment } from '../model.js';
import type { Reading } from './metric-way.js';
import { judgeMetric } from './metric.js';
import { judgeMilestone, judgeSteps } from './milestone.js';
import { countTo, daysBetween, dueOf, periodsAYear } from './periods.js';
import { deadlineCount, dueBy, reportsOf, type Context, type Report } from './reports.js';
import { limits } from './rules.js';
import { judgementOf, periodEn, periodZh } from './words.js';

const severity: Record<Light, number> = { green: 0, grey: 1, amber: 2, red: 3 };

/** The worst of several judgements, the first of equals. */
const worst = ([first, ...others]: readonly [Judgement, ...Judgement[]]): Judgement =>
  others.reduce((worse, next) => (severity[next.light] > severity[worse.light] ? next : worse), first);

/** What is over and done needs no more returns: the missing ones say nothing. */
const settled = new Set(['target-met', 'met-late', 'target-missed', 'milestone-done', 'milestone-done-late']);

const nothingDue = (): Judgement => judgementOf('nothing-due', { zh: '', en: '' });

/** Where a return that is due has not been accepted: how late it is; else null. A figure that is wanted and absent likewise. */
function judgeMissing(commitment: PlanCommitment, reports: readonly Report[], context: Context): Judgement | null {
  const { today, year, dueDays } = context;
  const due = dueBy(commitment.deadline, context);
  const dueTo = countTo(due.at(-1) ?? `${year - 1}-12`, year);
  const reported = reports.at(-1)?.count ?? 0;
  const final = due.length > 0 && dueTo >= deadlineCount(commitment.deadline, context);
  const first = due.find((period) => countTo(period, year) > reported);
  if (first !== undefined) {
    const late = daysBetween(dueOf(first, dueDays), today);
    const missing = due.filter((period) => countTo(period, year) > reported).length;
    return judgementOf(late > limits.missingRedDays || final ? 'return-long-missing' : 'return-missing', {
      zh: `自${periodZh(first)}起缺${missing}期，已逾期${late}天`,
      en: `${missing} missing from ${periodEn(first)} on, ${late} days late`,
    });
  }
  if (commitment.kind !== 'metric' || due.length === 0) return null;
  const valued = reports.findLast(({ value }) => value !== null)?.count ?? 0;
  if (valued >= dueTo) return null;
  const since = due.find((period) => countTo(period, year) > valued) ?? '';
  return judgementOf(final ? 'return-long-missing' : 'no-value', {
    zh: `自${periodZh(since)}起没有数值`,
    en: `No figure from ${periodEn(since)} on`,
  });
}

function judgeFigures(commitment: PlanCommitment, reports: readonly Report[], context: Context): Judgement {
  const { target, schedule, deadline } = commitment;
  if (!target || !Number.isFinite(target.value) || (target.upper !== null && !Number.isFinite(target.upper)))
    return judgementOf('no-target', { zh: '', en: '' });
  const [first, ...others] = reports.filter((report): report is Reading => report.value !== null && report.count > 0);
  if (!first) return nothingDue();
  return judgeMetric({
    target,
    schedule,
    readings: [first, ...others],
    whole: deadlineCount(deadline, context),
    perYear: periodsAYear(context.periodKind),
  });
}

/** An activity is judged by whether its due periods are reported at all. */
function judgeActivity({ deadline }: PlanCommitment, reports: readonly Report[], context: Context): Judgement {
  const due = dueBy(deadline, context);
  if (due.length === 0) return judgementOf('activity-not-due', { zh: '', en: '' });
  const reported = new Set(reports.map(({ period }) => period));
  const missing = due.filter((period) => !reported.has(period));
  const there = due.length - missing.length;
  const whole = Math.min(periodsAYear(context.periodKind), deadlineCount(deadline, context));
  const rule = missing.length === 0 ? 'activity-reported' : missing.length < limits.activityRedMissing ? 'activity-gap' : 'activity-silent';
  return judgementOf(rule, {
    zh: `到期${due.length}期，有填报${there}期${missing.length > 0 ? `，缺${missing.map(periodZh).join('、')}` : ''}`,
    en: `${due.length} due, ${there} reported${missing.length > 0 ? `, missing ${missing.map(periodEn).join(', ')}` : ''}`,
    progress: there / whole,
  });
}

function judgeReported(commitment: PlanCommitment, reports: readonly Report[], context: Context): Judgement[] {
  const { kind } = commitment;
  if (kind === 'activity') return [judgeActivity(commitment, reports, context)];
  const main =
    kind === 'metric'
      ? judgeFigures(commitment, reports, context)
      : reports.length === 0 && context.today <= commitment.deadline
        ? nothingDue()
        : judgeMilestone(commitment, reports, context);
  if (settled.has(main.rule)) return [main];
  const missing = judgeMissing(commitment, reports, context);
  return missing ? [main, missing] : [main];
}

/**
 * The light of a commitment on a day, and how it was come to. Only what was accepted on or before `context.today` counts, so that judging
 * an earlier day looks at nothing that came later. Green rests on an accepted return or on a close-out, never on silence; where several
 * rules apply the worst light stands. Figures of periods that have not ended, and returns named by another kind of period, are passed over.
 * Throws only where a day is no day.
 */
export function judge(commitment: PlanCommitment, returns: readonly AcceptedReturn[], context: Context): Judgement {
  const { closedOn } = commitment;
  if (closedOn !== null && closedOn <= context.today)
    return judgementOf('closed-out', { zh: `${closedOn}销号`, en: `Closed out on ${closedOn}`, progress: 1 });
  const reports = reportsOf(returns, context);
  const [main, ...others] = judgeReported(commitment, reports, context);
  if (!main) throw new Error(`Commitment ${commitment.id} was not judged.`);
  const steps = judgeSteps(commitment, reports, context);
  const light = worst([main, ...others, ...(steps ? [steps] : [])]);
  const { expected, actual, progress } = main;
  return { ...light, expected, actual, progress };
}
