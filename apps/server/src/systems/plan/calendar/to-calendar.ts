import ical from 'ical-generator';
import { countTo, dueOf, periodsOf } from '../judge/periods.js';
import { deadlineCount } from '../judge/reports.js';
import { periodZh } from '../judge/words.js';
import type { JudgedCommitment, PlanView } from '../views/plan-view.js';

interface Wish {
  district: string;
  title: string;
  /** Null for every unit. */
  unitId: string | null;
  /** Published plans that are not closed. */
  plans: readonly PlanView[];
  /** The server's address, without a slash at the end. */
  base: string;
}

/**
 * A unit's days as an iCalendar (RFC 5545): when returns are due, deadlines, milestones. Whole days, which are the same in every time
 * zone; a UID says what a day is for, so that a moved deadline moves the entry instead of adding one.
 */
export function toCalendar({ district, title, unitId, plans, base }: Wish): string {
  const calendar = ical({ name: title, prodId: { company: 'Luoshi', product: 'plan', language: 'ZH' }, timezone: null, ttl: 6 * 3600 });
  const add = (uid: string, day: string, summary: string, path: string): void => {
    const start = new Date(`${day}T00:00:00Z`);
    calendar.createEvent({ id: `${uid}@${district}.luoshi`, start, stamp: start, allDay: true, summary, url: `${base}${path}` });
  };
  for (const view of plans) {
    const { plan } = view;
    const own = view.standing.filter(({ commitment }) => unitId === null || commitment.leadUnit === unitId);
    for (const { period, due, count } of dueDays(view, own)) {
      add(`due-${plan.id}-${period}`, due, `${plan.name}：${periodZh(period)}进展填报截止（${count}项）`, '/desk');
    }
    for (const { commitment } of own.filter(({ commitment }) => commitment.closedOn === null)) {
      const path = `/plans/${plan.id}/commitments/${commitment.id}`;
      add(`deadline-${plan.id}-${commitment.id}`, commitment.deadline, `完成时限：${commitment.text}`, path);
      for (const { n, name, due, grade } of commitment.milestones) {
        if (grade !== 'done' && grade !== 'in-use') add(`milestone-${plan.id}-${commitment.id}-${n}`, due, `节点：${name}`, path);
      }
    }
  }
  return calendar.toString();
}

/** Each period whose returns somebody owes, the day they are due, and for how many commitments. */
function dueDays({ plan, calendar }: PlanView, own: readonly JudgedCommitment[]): { period: string; due: string; count: number }[] {
  return periodsOf(plan.year, plan.periodKind).flatMap((period) => {
    const owed = own.filter(
      ({ commitment: { closedOn, deadline } }) => closedOn === null && countTo(period, plan.year) <= deadlineCount(deadline, calendar),
    );
    return owed.length === 0 ? [] : [{ period, due: dueOf(period, calendar.dueDays), count: owed.length }];
  });
}
