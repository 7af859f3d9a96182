/** What the plan says to who has not signed in: nothing internal. Types only; the routes are listed in api.ts. */
import type { Certainty, Kind } from '@luoshi/reader';
import type { ForecastView, HeadingRollUp, RollUp, UnitRef, UnitRollUp, VersionFacts } from './api-parts.js';
import type { Day, Grade, Item, Judgement, Milestone, PlanKind, PlanState, Target } from './model.js';

export interface PublicDistrict {
  id: string;
  name: string;
  sample: boolean;
  today: Day;
  plans: { id: string; name: string; kind: PlanKind; year: number; state: PlanState; version: number; rollUp: RollUp }[];
}

/** Like a row, without what is internal: no people, no remarks, no drafts. */
export interface PublicCommitmentRow {
  id: string;
  number: number;
  heading: string;
  text: string;
  kind: Kind;
  certainty: Certainty;
  target: Target | null;
  deadline: Day;
  leadUnit: UnitRef | null;
  closedOn: Day | null;
  judgement: Judgement;
  last: { period: string; value: number | null; grade: Grade | null } | null;
}

export interface PublicPlan {
  plan: PublicDistrict['plans'][number];
  rows: PublicCommitmentRow[];
  headings: HeadingRollUp[];
  units: UnitRollUp[];
  versions: Omit<VersionFacts, 'publishedBy'>[];
  rules: { id: string; zh: string; en: string }[];
}

export interface PublicChallenge {
  id: string;
  period: string | null;
  text: string;
  askedOn: Day;
  dueOn: Day;
  answer: string | null;
  answeredOn: Day | null;
}

export interface PublicCommitment extends PublicCommitmentRow {
  plan: PublicDistrict['plans'][number];
  items: Item[];
  milestones: Milestone[];
  course: { period: string; expected: number | null; actual: number | null }[];
  forecast: ForecastView | null;
  /** Accepted figures, newest first; `seq` is the ledger entry that a receipt can be had for. */
  figures: { period: string; value: number | null; grade: Grade | null; acceptedOn: Day; evidence: number; seq: number | null }[];
  challenges: PublicChallenge[];
}
