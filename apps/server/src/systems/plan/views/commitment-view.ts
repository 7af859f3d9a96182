import type { Context } from '../../../core/ledger/index.js';
import type { ChallengeView, FileView, HistoryEntry } from '../api.js';
import { ChallengeStore } from '../challenges/store.js';
import { viewChallenges } from '../challenges/view-challenges.js';
import { noSuchCommitment } from '../errors.js';
import { judge } from '../judge/index.js';
import type { PlanReturn, TrackedCommitment } from '../model.js';
import { may } from '../policy.js';
import { ReturnStore } from '../returns/store.js';
import { PlanStore } from '../store.js';
import { loadDirectory, type Directory } from './directory.js';
import { loadEvidence, type HasFile } from './evidence.js';
import { loadHistory } from './history.js';
import { calendarOf, loadPlan, type JudgedCommitment, type PlanView } from './plan-view.js';

/** A commitment of another plan that serves this one or is served by it. */
export interface Relative {
  planId: string;
  planName: string;
  commitment: TrackedCommitment;
}

/** All that staff see of one commitment. */
export interface CommitmentView {
  view: PlanView;
  judged: JudgedCommitment;
  children: JudgedCommitment[];
  serves: Relative[];
  servedBy: Relative[];
  returns: PlanReturn[];
  files: ReadonlyMap<string, FileView>;
  challenges: ChallengeView[];
  history: HistoryEntry[];
  may: { edit: boolean; submit: boolean; review: boolean; closeOut: boolean };
  directory: Directory;
}

/**
 * One commitment with its returns, their evidence, challenges and whole history.
 * @throws PlainError where there is none
 */
export async function loadCommitment(context: Context, hasFile: HasFile, planId: string, id: string): Promise<CommitmentView> {
  const { actor, database, district } = context;
  const [view, commitment, returns, directory, relatives, challenges] = await Promise.all([
    loadPlan(context, planId),
    new PlanStore(database, district).findCommitment(planId, id),
    new ReturnStore(database, district).listReturns(planId, id),
    loadDirectory(context),
    loadRelatives(context, planId, id),
    new ChallengeStore(database, district).listOf(planId, id).then((ones) => viewChallenges(context, ones)),
  ]);
  if (!commitment) throw noSuchCommitment();
  const judged = [...view.standing, ...view.waiting].find((one) => one.commitment.id === id) ?? judgedApart(view, commitment);
  const [files, history] = await Promise.all([
    loadEvidence(context, hasFile, returns),
    loadHistory(context, { planId, id, returns }, directory),
  ]);
  const { state } = view.plan;
  const isRunning = (state === 'published' || state === 'adjusted') && !commitment.removed;
  return {
    ...{ view, judged, returns, files, challenges, history, directory, ...relatives },
    children: view.standing.filter(({ commitment: { parent } }) => parent === id),
    may: {
      edit: state !== 'closed' && may(actor, 'edit-plan'),
      submit: isRunning && commitment.closedOn === null && may(actor, 'submit', commitment),
      review: isRunning && may(actor, 'review', commitment),
      closeOut: isRunning && may(actor, 'close-out', commitment),
    },
  };
}

/** Of a commitment that was taken out of the plan: nothing counts, but it can still be looked at. */
function judgedApart({ plan, calendar }: PlanView, commitment: TrackedCommitment): JudgedCommitment {
  return { commitment, accepted: [], judgement: judge(commitment, [], calendarOf(plan, calendar.today)) };
}

async function loadRelatives(
  { database, district }: Context,
  planId: string,
  id: string,
): Promise<{ serves: Relative[]; servedBy: Relative[] }> {
  const store = new PlanStore(database, district);
  const links = await store.listServes(planId, id);
  if (links.length === 0) return { serves: [], servedBy: [] };
  const names = new Map((await store.listPlans()).map((plan) => [plan.id, plan.name]));
  const find = async (plan: string, commitment: string): Promise<Relative[]> => {
    const found = await store.findCommitment(plan, commitment);
    return found ? [{ planId: plan, planName: names.get(plan) ?? plan, commitment: found }] : [];
  };
  const isOwn = (link: (typeof links)[number]): boolean => link.planId === planId && link.commitmentId === id;
  const [serves, servedBy] = await Promise.all([
    Promise.all(links.filter(isOwn).map((link) => find(link.servesPlan, link.servesCommitment))),
    Promise.all(links.filter((link) => !isOwn(link)).map((link) => find(link.planId, link.commitmentId))),
  ]);
  return { serves: serves.flat(), servedBy: servedBy.flat() };
}
