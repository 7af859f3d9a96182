import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { STAFF, type Role } from '../../core/access/index.js';
import type { Context } from '../../core/ledger/index.js';
import type { ChallengeView } from './api.js';
import { ChallengeStore } from './challenges/store.js';
import { viewChallenges } from './challenges/view-challenges.js';
import { makePlan, type ReadingOf } from './commands/make-plan.js';
import { closePlan, publishPlan } from './commands/publish-plan.js';
import { presentDetail, presentSummary } from './present.js';
import { presentDifference, presentLeader } from './present-commitment.js';
import { presentDesk } from './present-desk.js';
import { mountCommitments } from './routes-commitments.js';
import { mountSheets } from './routes-sheets.js';
import { BasisBody, NewPlanBody, PlanParams, VersionParams } from './shapes.js';
import { PlanStore } from './store.js';
import { loadDesk } from './views/desk-view.js';
import { loadDirectory } from './views/directory.js';
import { loadEvidence, type HasFile } from './views/evidence.js';
import { loadLeaderPage } from './views/leader-view.js';
import { loadPlan, loadPlans } from './views/plan-view.js';
import { loadDifferences } from './views/versions.js';

const staff = { config: { access: STAFF } };
const planner = { config: { access: ['planner'] satisfies Role[] } };

const storeOf = ({ context }: FastifyRequest): PlanStore => new PlanStore(context.database, context.district);

interface Ports {
  readingOf: ReadingOf;
  hasFile: HasFile;
}

/** Each route: a schema in, one command or query, a presenter out. */
export function mountRoutes(fastify: FastifyInstance, { readingOf, hasFile }: Ports): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();

  app.get('/api/plans', staff, async ({ context }) => (await loadPlans(context)).map(presentSummary));

  app.post('/api/plans', { ...planner, schema: { body: NewPlanBody } }, async ({ context, body }, reply) => {
    const { id } = await makePlan(context, readingOf, body);
    return reply.code(201).send(presentSummary(await loadPlan(context, id)));
  });

  app.get('/api/plans/:plan', { ...staff, schema: { params: PlanParams } }, async (request) => {
    const { context, params } = request;
    const [view, versions, directory] = await Promise.all([
      loadPlan(context, params.plan),
      storeOf(request).listVersions(params.plan),
      loadDirectory(context),
    ]);
    return presentDetail(view, versions, directory);
  });

  mountWhole(fastify);
  mountCommitments(fastify, hasFile);
  mountSheets(fastify);

  app.get('/api/desk', staff, async ({ context }) => {
    const [desk, directory] = await Promise.all([loadDesk(context), loadDirectory(context)]);
    const submitted = desk.toReview.map((one) => one.submitted);
    const [files, challenges] = await Promise.all([loadEvidence(context, hasFile, submitted), challengesOf(context, desk.unit)]);
    return presentDesk(desk, files, challenges, directory);
  });
}

/** What is done to a plan as a whole, and the pages that look at all of it. */
function mountWhole(fastify: FastifyInstance): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();

  const moved = { params: PlanParams, body: BasisBody };
  app.post('/api/plans/:plan/publish', { ...planner, schema: moved }, async ({ context, params, body }) => {
    await publishPlan(context, params.plan, body.basis);
    return presentSummary(await loadPlan(context, params.plan));
  });
  app.post('/api/plans/:plan/close', { ...planner, schema: moved }, async ({ context, params, body }) => {
    await closePlan(context, params.plan, body.basis);
    return presentSummary(await loadPlan(context, params.plan));
  });

  app.get('/api/plans/:plan/versions/:from/:to', { ...staff, schema: { params: VersionParams } }, async ({ context, params }) =>
    (await loadDifferences(context, params.plan, params.from, params.to)).map(presentDifference),
  );

  app.get('/api/plans/:plan/leader', { ...staff, schema: { params: PlanParams } }, async ({ context, params }) => {
    const [view, directory] = await Promise.all([loadLeaderPage(context, params.plan), loadDirectory(context)]);
    return presentLeader(view, directory);
  });
}

/** Open challenges that a unit has to answer. */
async function challengesOf(context: Context, unit: string | null): Promise<ChallengeView[]> {
  if (unit === null) return [];
  const open = await new ChallengeStore(context.database, context.district).listChallenges('open');
  return viewChallenges(
    context,
    open.filter(({ unitId }) => unitId === unit),
  );
}
