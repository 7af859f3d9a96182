import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { STAFF, type Role } from '../../../core/access/index.js';
import type { Context } from '../../../core/ledger/index.js';
import type { ChallengeView } from '../api.js';
import type { Challenge } from './model.js';
import { answerChallenge, hideChallenge, readContact } from './settle-challenge.js';
import { ChallengeStore } from './store.js';
import { viewChallenges } from './view-challenges.js';

const answerers = { config: { access: ['officer', 'reviewer', 'planner'] satisfies Role[] } };
const planner = { config: { access: ['planner'] satisfies Role[] } };
const ById = z.object({ id: z.uuid() });
const Words = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .regex(/^[^\0]*$/);

/** What staff do with challenges; raising one is among the public routes. */
export function mountChallenges(fastify: FastifyInstance): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();

  const List = z.object({ state: z.enum(['open', 'answered']).optional() });
  app.get('/api/challenges', { config: { access: STAFF }, schema: { querystring: List } }, async ({ context, query }) =>
    viewChallenges(context, await new ChallengeStore(context.database, context.district).listChallenges(query.state)),
  );

  const answer = { params: ById, body: z.object({ answer: Words }) };
  app.post('/api/challenges/:id/answer', { ...answerers, schema: answer }, async ({ context, params, body }) =>
    viewOne(context, await answerChallenge(context, params.id, body.answer)),
  );

  const hide = { params: ById, body: z.object({ reason: Words }) };
  app.post('/api/challenges/:id/hide', { ...planner, schema: hide }, async ({ context, params, body }) =>
    viewOne(context, await hideChallenge(context, params.id, body.reason)),
  );

  app.post('/api/challenges/:id/contact', { ...answerers, schema: { params: ById } }, async ({ context, params }) => ({
    contact: await readContact(context, params.id),
  }));
}

async function viewOne(context: Context, challenge: Challenge): Promise<ChallengeView> {
  const [view] = await viewChallenges(context, [challenge]);
  if (!view) throw new Error('one challenge makes one view');
  return view;
}
