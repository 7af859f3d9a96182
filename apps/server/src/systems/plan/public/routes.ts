import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { listDistricts, type District } from '../../../core/access/index.js';
import type { Tenancy } from '../../../core/database/connect.js';
import { presentPublicChallenge } from '../challenges/present-challenge.js';
import { raiseChallenge } from '../challenges/raise-challenge.js';
import { ChallengeStore } from '../challenges/store.js';
import { noSuchCommitment } from '../errors.js';
import { CommitmentParams, PlanParams, Text } from '../shapes.js';
import { PlanStore } from '../store.js';
import { loadDirectory } from '../views/directory.js';
import { loadPublicCommitment, loadPublicPlan, loadPublicPlans } from './load-public.js';
import { presentDistrict, presentPublicCommitment, presentPublicPlan } from './present-public.js';
import { PublicStore } from './store.js';

const open = { config: { access: 'public' } } as const;
export const DistrictParams = z.object({ district: z.string().regex(/^[a-z0-9-]{1,40}$/) });
export const PublicPlanParams = DistrictParams.extend(PlanParams.shape);
const PublicCommitmentParams = DistrictParams.extend(CommitmentParams.shape);

const NewChallengeBody = z.object({
  text: Text(1000).min(5),
  period: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2]|Q[1-4])$/)
    .optional(),
  contact: Text(100).optional(),
  website: z.string().max(200).optional(),
});

/** The facts of the district that is asked about; the guard has made sure that there is one. */
export async function districtOf(tenancy: Tenancy, { context }: FastifyRequest): Promise<District> {
  const found = (await listDistricts(tenancy.outside)).find(({ id }) => id === context.district);
  if (!found) throw new Error('the guard let a district through that is not there');
  return found;
}

/** The pages that everybody may read, and the challenge that everybody may raise. */
export function mountPublic(fastify: FastifyInstance, tenancy: Tenancy): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();

  app.get('/api/public/:district', { ...open, schema: { params: DistrictParams } }, async (request) => {
    const { context } = request;
    const [district, plans] = await Promise.all([districtOf(tenancy, request), loadPublicPlans(context)]);
    return presentDistrict(district, context.today, plans);
  });

  app.get('/api/public/:district/plans/:plan', { ...open, schema: { params: PublicPlanParams } }, async ({ context, params }) => {
    const view = await loadPublicPlan(context, params.plan);
    const store = new PlanStore(context.database, context.district);
    const [versions, directory] = await Promise.all([store.listVersions(params.plan), loadDirectory(context)]);
    return presentPublicPlan(view, versions, directory);
  });

  const one = '/api/public/:district/plans/:plan/commitments/:id';
  app.get(one, { ...open, schema: { params: PublicCommitmentParams } }, async ({ context, params: { plan, id } }) => {
    const { database, district } = context;
    const [{ view, judged }, figures, challenges, directory] = await Promise.all([
      loadPublicCommitment(context, plan, id),
      new PublicStore(database, district).listFigures(plan, id),
      new ChallengeStore(database, district).listOf(plan, id),
      loadDirectory(context),
    ]);
    if (!judged) throw noSuchCommitment();
    return presentPublicCommitment(view, judged, { figures, challenges, directory });
  });

  const raise = { params: PublicCommitmentParams, body: NewChallengeBody };
  app.post(`${one}/challenges`, { ...open, schema: raise }, async ({ context, params, body, ip }, reply) => {
    const challenge = await raiseChallenge(context, params.plan, params.id, body, ip);
    return reply.code(201).send(presentPublicChallenge(challenge));
  });
}
