import type { Grade, Judgement, PlanCommitment } from '../model.js';
import { countTo, daysBetween, periodOf } from './periods.js';
import { isAwaited, type Context, type Report } from './reports.js';
import { limits } from './rules.js';
import { gradeEn, gradeZh, judgementOf, percent } from './words.js';

const ranks = [null, 'announced', 'begun', 'done', 'in-use'] as const;
const rankOf = (grade: Grade | null): number => ranks.indexOf(grade);
const isDone = (grade: Grade | null): boolean => grade === 'done' || grade === 'in-use';

/** How far it has come: the least of its items where they are tracked, else the grade reported last; null where nothing is told. */
function gradeOf({ items }: PlanCommitment, reports: readonly Report[]): Grade | null {
  const told = reports.findLast(({ grade }) => grade !== null)?.grade ?? null;
  if (items.every(({ grade }) => grade === null)) return told;
  return items.map(({ grade }) => grade).reduce((least, grade) => (rankOf(grade) < rankOf(least) ? grade : least));
}

/** Of items, the share that is done; else of dated milestones and the whole itself as the last; null where begun says no share. */
function progressOf({ items, milestones }: PlanCommitment, grade: Grade | null): number | null {
  if (items.some((item) => item.grade !== null)) return items.filter((item) => isDone(item.grade)).length / items.length;
  if (isDone(grade)) return 1;
  if (milestones.length > 0) return milestones.filter((step) => isDone(step.grade)).length / (milestones.length + 1);
  return grade === 'begun' ? null : 0;
}

/** The period in which it was first reported done and has been since; without such a report, the last one reported. */
function doneCount(reports: readonly Report[]): number {
  const graded = reports.filter(({ grade }) => grade !== null);
  const undone = graded.findLastIndex(({ grade }) => !isDone(grade));
  return (graded[undone + 1] ?? reports.at(-1))?.count ?? Infinity;
}

function ruleOf(commitment: PlanCommitment, grade: Grade | null, reports: readonly Report[], context: Context): string {
  const { deadline } = commitment;
  const { today, year, periodKind } = context;
  if (isDone(grade)) return doneCount(reports) <= countTo(periodOf(deadline, periodKind), year) ? 'milestone-done' : 'milestone-done-late';
  if (today > deadline) return isAwaited(deadline, reports, context) ? 'milestone-awaiting' : 'milestone-overdue';
  const near = daysBetween(today, deadline) <= limits.nearDays;
  if (grade === 'begun') return near ? 'milestone-near' : 'milestone-begun';
  if (near) return 'milestone-not-begun-near';
  return goneOf(commitment, context) >= limits.announcedAmber ? 'milestone-not-begun' : 'milestone-announced';
}

/** Share of the time from 1 January to the deadline that is gone. */
function goneOf({ deadline }: PlanCommitment, { today, year }: Context): number {
  const start = `${year}-01-01`;
  return Math.min(1, Math.max(0, daysBetween(start, today) / Math.max(1, daysBetween(start, deadline))));
}

/** Judges a milestone by its grade against its deadline. Without an accepted return it is never done or begun. */
export function judgeMilestone(commitment: PlanCommitment, reports: readonly Report[], context: Context): Judgement {
  const grade = reports.length === 0 ? null : gradeOf(commitment, reports);
  const { deadline, items } = commitment;
  const left = daysBetween(context.today, deadline);
  const done = items.filter((item) => isDone(item.grade)).length;
  const zh = [`进展：${gradeZh(grade)}`, `时限${deadline}，${left >= 0 ? `还有${left}天` : `已过${-left}天`}`];
  const en = [`Grade: ${gradeEn(grade)}`, `deadline ${deadline}, ${left >= 0 ? `${left} days left` : `${-left} days ago`}`];
  if (items.length > 0) {
    zh.push(`${items.length}个子项完成${done}个`);
    en.push(`${done} of ${items.length} items done`);
  }
  const rule = ruleOf(commitment, grade, reports, context);
  if (rule === 'milestone-not-begun' || rule === 'milestone-announced') {
    zh.push(`时间用去${percent(goneOf(commitment, context))}`);
    en.push(`${percent(goneOf(commitment, context))} of the time gone`);
  }
  return judgementOf(rule, { zh: zh.join('，'), en: en.join(', '), progress: reports.length === 0 ? 0 : progressOf(commitment, grade) });
}

/** Judges the dated milestones on the way, of any kind of commitment: the worst of those undone; null where none gives cause. */
export function judgeSteps({ milestones }: PlanCommitment, reports: readonly Report[], context: Context): Judgement | null {
  const undone = milestones.filter(({ grade }) => !isDone(grade)).sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.n - b.n));
  const overdue = undone.find(({ due }) => due < context.today && !isAwaited(due, reports, context));
  const near = undone.find(({ due }) => daysBetween(context.today, due) <= limits.nearDays);
  const step = overdue ?? near;
  if (!step) return null;
  return judgementOf(overdue ? 'step-overdue' : 'step-near', {
    zh: `节点“${step.name}”时限${step.due}，进展：${gradeZh(step.grade)}`,
    en: `Milestone “${step.name}” is due ${step.due}, grade: ${gradeEn(step.grade)}`,
  });
}
