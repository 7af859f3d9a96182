import type { Person } from '../../../core/access/index.js';
import { isLate, type Challenge } from '../challenges/model.js';
import { addDays, countTo, dueOf, periodsOf } from '../judge/periods.js';
import { deadlineCount } from '../judge/reports.js';
import { periodEn, periodZh } from '../judge/words.js';
import type { Day, PlanReturn } from '../model.js';
import type { JudgedCommitment, PlanView } from '../views/plan-view.js';
import type { NewNotice, NoticeKind } from './model.js';

/** Who is told what, and when: everything that decides it. Days are calendar days. */
export const NOTICE_DAYS = {
  /** Officers are reminded from this many days before a return is due, to its day. */
  before: 3,
  /** Leaders and planners are told of what is still missing so many days after it was due. */
  escalate: 7,
  /** Nothing is said of what lies longer back than this: it was said then, or nobody was there to hear it. */
  stale: 21,
} as const;

/** All that the rules look at. */
export interface Facts {
  today: Day;
  /** Plans that take returns. */
  plans: readonly PlanView[];
  /** `<plan>/<commitment>/<period>` of every return that is submitted or accepted. */
  reported: ReadonlySet<string>;
  people: readonly Person[];
  unitNames: ReadonlyMap<string, string>;
  /** The latest return of a period, where it was sent back. */
  sentBack: readonly Pick<PlanReturn, 'id' | 'planId' | 'commitmentId' | 'period' | 'submittedBy' | 'reviewedOn'>[];
  challenges: readonly Challenge[];
}

/** A notice without whom it is for. */
type Words = Omit<NewNotice, 'personId'>;

/** Every notice that should exist today; those that exist already are the same, key by key. */
export function decideNotices(facts: Facts): NewNotice[] {
  return [
    ...facts.plans.flatMap((view) => ofPlan(view, facts)),
    ...facts.sentBack.flatMap((one) => ofSentBack(one, facts)),
    ...ofChallenges(facts),
  ];
}

function ofPlan(view: PlanView, facts: Facts): NewNotice[] {
  const { plan, calendar } = view;
  return periodsOf(plan.year, plan.periodKind).flatMap((period) => {
    const due = dueOf(period, calendar.dueDays);
    if (facts.today < addDays(due, -NOTICE_DAYS.before) || facts.today > addDays(due, NOTICE_DAYS.stale)) return [];
    const missing = view.standing.filter((one) => isMissing(one, view, period, facts));
    if (missing.length === 0) return [];
    const byUnit = new Map<string, number>();
    for (const { commitment } of missing) {
      if (commitment.leadUnit !== null) byUnit.set(commitment.leadUnit, (byUnit.get(commitment.leadUnit) ?? 0) + 1);
    }
    const isOverdue = facts.today > due;
    const told = [...byUnit].flatMap(([unit, count]) =>
      isOverdue
        ? to(people(facts, ['officer', 'reviewer'], unit), overdue(view, period, due, count))
        : to(people(facts, ['officer'], unit), remind(view, period, due, count)),
    );
    if (facts.today < addDays(due, NOTICE_DAYS.escalate)) return told;
    return [...told, ...to(people(facts, ['leader', 'planner']), escalate(view, period, due, byUnit, missing.length, facts))];
  });
}

function isMissing({ commitment }: JudgedCommitment, { plan, calendar }: PlanView, period: string, { reported }: Facts): boolean {
  if (commitment.closedOn !== null || countTo(period, plan.year) > deadlineCount(commitment.deadline, calendar)) return false;
  return !reported.has(`${plan.id}/${commitment.id}/${period}`);
}

/** Active people with one of the roles, of a unit where one is named. */
function people({ people: all }: Facts, roles: readonly Person['roles'][number][], unit?: string): Person[] {
  return all.filter((one) => one.active && one.roles.some((role) => roles.includes(role)) && (unit === undefined || one.unitId === unit));
}

function to(persons: readonly Person[], words: Words): NewNotice[] {
  return persons.map(({ id }) => ({ ...words, personId: id }));
}

const key = (kind: NoticeKind, ...parts: string[]): string => [kind, ...parts].join('/');

function remind({ plan }: PlanView, period: string, due: Day, count: number): Words {
  return {
    kind: 'due',
    key: key('due', plan.id, period),
    subject: `提醒：${plan.name}${periodZh(period)}进展${due}前填报`,
    text: `《${plan.name}》${periodZh(period)}的进展应在${due}前填报，本单位还有${count}项没有报。`,
    textEn: `Returns for ${periodEn(period)} of “${plan.name}” are due by ${due}; your unit has ${count} left.`,
  };
}

function overdue({ plan }: PlanView, period: string, due: Day, count: number): Words {
  return {
    kind: 'overdue',
    key: key('overdue', plan.id, period),
    subject: `逾期：${plan.name}${periodZh(period)}进展未报齐`,
    text: `《${plan.name}》${periodZh(period)}的进展已过填报日（${due}），本单位还有${count}项没有报。`,
    textEn: `Returns for ${periodEn(period)} of “${plan.name}” were due by ${due}; your unit still owes ${count}.`,
  };
}

/** How many units are named in an escalation. */
const NAMED = 10;

function escalate({ plan }: PlanView, period: string, due: Day, byUnit: ReadonlyMap<string, number>, count: number, facts: Facts): Words {
  const worst = [...byUnit].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).slice(0, NAMED);
  const named = worst.map(([unit, n]) => `${facts.unitNames.get(unit) ?? unit}${n}项`).join('、');
  const namedEn = worst.map(([unit, n]) => `${facts.unitNames.get(unit) ?? unit} ${n}`).join(', ');
  const rest = byUnit.size > NAMED ? `等${byUnit.size}个单位` : '';
  return {
    kind: 'escalation',
    key: key('escalation', plan.id, period),
    subject: `督办：${plan.name}${periodZh(period)}有${count}项进展逾期${NOTICE_DAYS.escalate}天未报`,
    text: `《${plan.name}》${periodZh(period)}的进展应在${due}前填报，至今有${count}项没有报：${named || '没有牵头单位的任务'}${rest}。`,
    textEn: `Returns for ${periodEn(period)} of “${plan.name}” were due by ${due}; ${count} are missing: ${namedEn || 'nobody leads them'}.`,
  };
}

function ofSentBack({ id, planId, commitmentId, period, submittedBy, reviewedOn }: Facts['sentBack'][number], facts: Facts): NewNotice[] {
  const view = facts.plans.find(({ plan }) => plan.id === planId);
  const one = view?.standing.find(({ commitment }) => commitment.id === commitmentId);
  if (!view || !one || reviewedOn === null || facts.today > addDays(reviewedOn, NOTICE_DAYS.stale)) return [];
  return to(
    facts.people.filter((person) => person.active && person.id === submittedBy),
    {
      kind: 'returned',
      key: key('returned', planId, commitmentId, id),
      subject: `退回：第${one.commitment.number}项${periodZh(period)}进展`,
      text: `您报的《${view.plan.name}》第${one.commitment.number}项${periodZh(period)}进展被退回，请看原因后重报。`,
      textEn: `Your return for ${periodEn(period)} on no. ${one.commitment.number} of “${view.plan.name}” was sent back; see why and submit anew.`,
    },
  );
}

function ofChallenges(facts: Facts): NewNotice[] {
  return facts.challenges.flatMap((one) => {
    if (one.answer !== null || one.hiddenReason !== null || facts.today > addDays(one.dueOn, NOTICE_DAYS.stale)) return [];
    const number = facts.plans
      .find(({ plan }) => plan.id === one.planId)
      ?.standing.find(({ commitment }) => commitment.id === one.commitmentId)?.commitment.number;
    if (number === undefined) return [];
    const asked = to(one.unitId === null ? people(facts, ['planner']) : people(facts, ['officer', 'reviewer'], one.unitId), {
      kind: 'challenge',
      key: key('challenge', one.planId, one.commitmentId, one.id),
      subject: `质疑：第${number}项任务，${one.dueOn}前答复`,
      text: `有人对第${number}项任务提出质疑，请在${one.dueOn}前答复（按周一至周五的工作日计，没有扣除节假日）。`,
      textEn: `No. ${number} was challenged; answer by ${one.dueOn} (working days Monday to Friday, public holidays not taken out).`,
    });
    if (!isLate(one, facts.today)) return asked;
    const late = to(people(facts, ['leader', 'planner']), {
      kind: 'escalation',
      key: key('escalation', one.planId, one.commitmentId, one.id),
      subject: `督办：第${number}项任务的质疑逾期未答复`,
      text: `对第${number}项任务的质疑应在${one.dueOn}前答复，至今没有答复。`,
      textEn: `The challenge to no. ${number} was to be answered by ${one.dueOn} and has not been.`,
    });
    return [...asked, ...late];
  });
}
