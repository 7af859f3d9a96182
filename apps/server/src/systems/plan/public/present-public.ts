import type { District } from '../../../core/access/index.js';
import type { PublicCommitment, PublicCommitmentRow, PublicDistrict, PublicPlan } from '../public-api.js';
import type { PlanVersion } from '../model.js';
import { presentPublicChallenge } from '../challenges/present-challenge.js';
import type { Challenge } from '../challenges/model.js';
import { ruleGroups } from '../judge/index.js';
import { presentHeadings, presentJudgement, presentRollUp, presentTarget, presentUnits } from '../present.js';
import type { Directory } from '../views/directory.js';
import type { JudgedCommitment, PlanView } from '../views/plan-view.js';
import { courseOf, forecastOf } from './course.js';
import type { PublicFigure } from './store.js';

/** What leaves without signing in, listed field by field: no people, no texts or reasons of returns, nothing that waits. */
export function presentDistrict({ id, name, sample }: District, today: string, plans: readonly PlanView[]): PublicDistrict {
  return { id, name, sample, today, plans: plans.map(presentPlanHead) };
}

export function presentPlanHead({ plan, standing }: PlanView): PublicDistrict['plans'][number] {
  const { id, name, kind, year, state, version } = plan;
  return { id, name, kind, year, state, version, rollUp: presentRollUp(standing) };
}

export function presentPublicPlan(view: PlanView, versions: readonly PlanVersion[], directory: Directory): PublicPlan {
  return {
    plan: presentPlanHead(view),
    rows: view.standing.map((one) => presentPublicRow(one, directory)),
    headings: presentHeadings(view.standing),
    units: presentUnits(view.standing, directory),
    versions: versions.map(({ version, basis, publishedOn }) => ({ version, basis, publishedOn })),
    rules: ruleGroups.flatMap(({ rules }) => rules.map(({ id, zh, en }) => ({ id, zh, en }))),
  };
}

export function presentPublicRow({ commitment, accepted, judgement }: JudgedCommitment, { unitOf }: Directory): PublicCommitmentRow {
  const last = [...accepted].sort((a, b) => a.period.localeCompare(b.period)).at(-1);
  const { id, number, heading, text, kind, certainty, target, deadline, leadUnit, closedOn } = commitment;
  return {
    ...{ id, number, heading, text, kind, certainty, deadline, closedOn },
    target: target && presentTarget(target),
    leadUnit: unitOf(leadUnit),
    judgement: presentJudgement(judgement),
    last: last ? { period: last.period, value: last.value, grade: last.grade } : null,
  };
}

export function presentPublicCommitment(
  view: PlanView,
  judged: JudgedCommitment,
  { figures, challenges, directory }: { figures: readonly PublicFigure[]; challenges: readonly Challenge[]; directory: Directory },
): PublicCommitment {
  const { items, milestones } = judged.commitment;
  return {
    ...presentPublicRow(judged, directory),
    plan: presentPlanHead(view),
    items: items.map(({ n, name, grade }) => ({ n, name, grade })),
    milestones: milestones.map(({ n, name, due, grade }) => ({ n, name, due, grade })),
    course: courseOf(judged, view),
    forecast: forecastOf(judged, view),
    figures: figures.map(({ period, value, grade, acceptedOn, evidence, seq }) => ({ period, value, grade, acceptedOn, evidence, seq })),
    challenges: challenges.filter(({ hiddenReason }) => hiddenReason === null).map(presentPublicChallenge),
  };
}
