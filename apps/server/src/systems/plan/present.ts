import type {
  CommitmentRow,
  HeadingRollUp,
  PlanDetail,
  PlanSummary,
  RollUp,
  ReturnView,
  UnitRollUp,
  VersionFacts,
  FileView,
} from './api.js';
import { rollUp, ruleGroups } from './judge/index.js';
import { dueOf, endOf, periodsOf } from './judge/periods.js';
import type { Judgement, PlanReturn, PlanVersion, Target } from './model.js';
import type { Directory } from './views/directory.js';
import { groupBy, type JudgedCommitment, type PlanView } from './views/plan-view.js';

export function presentRollUp(judged: readonly JudgedCommitment[]): RollUp {
  const { counts, share, totalWeight, formulaZh, formulaEn } = rollUp(
    judged.map(({ commitment, judgement }) => ({ light: judgement.light, progress: judgement.progress, weight: commitment.weight })),
  );
  const { green, amber, red, grey } = counts;
  return { green, amber, red, grey, share, totalWeight, formula: formulaZh, formulaEn };
}

export function presentSummary({ plan, standing, waiting }: PlanView): PlanSummary {
  return {
    id: plan.id,
    name: plan.name,
    kind: plan.kind,
    year: plan.year,
    state: plan.state,
    version: plan.version,
    periodKind: plan.periodKind,
    reportId: plan.reportId,
    commitments: standing.length,
    withoutOwner: standing.filter(({ commitment }) => commitment.leadUnit === null).length,
    pending: standing.filter(({ commitment }) => commitment.pending !== null).length + waiting.length,
    rollUp: presentRollUp(standing),
  };
}

export function presentRow({ commitment, accepted, judgement }: JudgedCommitment, { unitOf }: Directory): CommitmentRow {
  const last = accepted.reduce<JudgedCommitment['accepted'][number] | undefined>(
    (latest, one) => (latest && latest.period > one.period ? latest : one),
    undefined,
  );
  return {
    id: commitment.id,
    number: commitment.number,
    heading: commitment.heading,
    text: commitment.text,
    kind: commitment.kind,
    certainty: commitment.certainty,
    target: commitment.target && presentTarget(commitment.target),
    deadline: commitment.deadline,
    leadUnit: unitOf(commitment.leadUnit),
    supportingUnits: commitment.supportingUnits.flatMap((id) => unitOf(id) ?? []),
    parent: commitment.parent,
    weight: commitment.weight,
    closedOn: commitment.closedOn,
    judgement: presentJudgement(judgement),
    last: last ? { period: last.period, value: last.value, grade: last.grade } : null,
    hasPending: commitment.pending !== null,
    span: commitment.span && { start: commitment.span.start, end: commitment.span.end },
    revision: commitment.revision,
  };
}

export function presentTarget({ value, upper, unit, comparator, measure, change, baseline }: Target): Target {
  return { value, upper, unit, comparator, measure, change, baseline };
}

export function presentJudgement({ light, rule, why, whyEn, expected, actual, progress }: Judgement): Judgement {
  return { light, rule, why, whyEn, expected, actual, progress };
}

export function presentDetail(view: PlanView, versions: readonly PlanVersion[], directory: Directory): PlanDetail {
  const { plan, calendar, standing, waiting } = view;
  return {
    ...presentSummary(view),
    commitmentRows: standing.map((one) => presentRow(one, directory)),
    waiting: waiting.map((one) => presentRow(one, directory)),
    headings: presentHeadings(standing),
    units: presentUnits(standing, directory),
    versions: versions.map((version) => presentVersion(version, directory)),
    allUnits: directory.units.map(({ id, name }) => ({ id, name })),
    rules: ruleGroups.flatMap(({ rules }) => rules.map(({ id, zh, en }) => ({ id, zh, en }))),
    periods: periodsOf(plan.year, plan.periodKind).map((name) => ({ name, ends: endOf(name), due: dueOf(name, calendar.dueDays) })),
  };
}

/** A roll-up for each heading that commitments stand under directly and for each above it, in the plan's order. */
export function presentHeadings(judged: readonly JudgedCommitment[]): HeadingRollUp[] {
  const under = new Map<string, JudgedCommitment[]>();
  for (const one of judged) {
    const steps = one.commitment.heading.split(' > ');
    for (let depth = 1; depth <= steps.length; depth++) {
      const heading = steps.slice(0, depth).join(' > ');
      under.set(heading, [...(under.get(heading) ?? []), one]);
    }
  }
  return [...under].map(([heading, ones]) => ({ heading, rollUp: presentRollUp(ones) }));
}

/** A roll-up for each unit that leads something, in the district's order; last what nobody leads. */
export function presentUnits(judged: readonly JudgedCommitment[], { units, unitOf }: Directory): UnitRollUp[] {
  const byUnit = groupBy(judged, ({ commitment }) => commitment.leadUnit ?? '');
  const place = new Map(units.map(({ id }, n) => [id, n]));
  return [...byUnit]
    .sort(([a], [b]) => (place.get(a) ?? Infinity) - (place.get(b) ?? Infinity) || Number(a === '') - Number(b === ''))
    .map(([id, ones]) => ({ unit: id === '' ? null : unitOf(id), rollUp: presentRollUp(ones) }));
}

export function presentVersion({ version, basis, publishedOn, publishedBy }: PlanVersion, { personOf }: Directory): VersionFacts {
  return { version, basis, publishedOn, publishedBy: personOf(publishedBy) };
}

/** A return with the files that it names; a file that the district does not know is passed over. */
export function presentReturn(one: PlanReturn, files: ReadonlyMap<string, FileView>, { personOf }: Directory): ReturnView {
  return {
    id: one.id,
    planId: one.planId,
    commitmentId: one.commitmentId,
    period: one.period,
    round: one.round,
    value: one.value,
    text: one.text,
    grade: one.grade,
    reason: one.reason,
    items: one.items.map(({ n, grade }) => ({ n, grade })),
    milestones: one.milestones.map(({ n, grade }) => ({ n, grade })),
    evidence: one.evidence.flatMap((hash) => files.get(hash) ?? []),
    state: one.state,
    submittedBy: personOf(one.submittedBy),
    submittedOn: one.submittedOn,
    reviewedBy: one.reviewedBy === null ? null : personOf(one.reviewedBy),
    reviewedOn: one.reviewedOn,
    remark: one.remark,
  };
}
