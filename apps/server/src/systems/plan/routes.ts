import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { STAFF, type Role } from '../../core/access/index.js';
import { makePlan, type ReadingOf } from './commands/make-plan.js';
import { presentDetail, presentSummary } from './present.js';
import { presentDesk } from './present-desk.js';
import { NewPlanBody, PlanParams } from './shapes.js';
import { PlanStore } from './store.js';
import { loadDesk } from './views/desk-view.js';
import { loadDirectory } from './views/directory.js';
import { loadEvidence } from './views/evidence.js';
import { loadPlan, loadPlans } from './views/plan-view.js';

const staff = { config: { access: STAFF } };
const planner = { config: { access: ['planner'] satisfies Role[] } };

const storeOf = ({ context }: FastifyRequest): PlanStore => new PlanStore(context.database, context.district);

/** Each route: a schema in, one command or query, a presenter out. */
export function mountRoutes(fastify: FastifyInstance, readingOf: ReadingOf): void {
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

  app.get('/api/desk', staff, async ({ context }) => {
    const [desk, directory] = await Promise.all([loadDesk(context), loadDirectory(context)]);
    const files = await loadEvidence(
      context,
      desk.toReview.map(({ submitted }) => submitted),
    );
    return presentDesk(desk, files, [], directory);
  });
}
