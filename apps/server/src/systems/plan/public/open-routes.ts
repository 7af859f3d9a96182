import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Tenancy } from '../../../core/database/connect.js';
import type { Context } from '../../../core/ledger/index.js';
import type { PublicPlan } from '../public-api.js';
import { Text, UnitId } from '../shapes.js';
import { PlanStore } from '../store.js';
import { loadDirectory } from '../views/directory.js';
import { toCatalogue } from './catalogue.js';
import { planFeed } from './feed.js';
import { loadPublicPlan, loadPublicPlans } from './load-public.js';
import { indicatorsCsv, tasksCsv, toJsonStat, type IndicatorTable } from './open-data.js';
import { presentDistrict, presentPublicPlan } from './present-public.js';
import { DistrictParams, districtOf, PublicPlanParams } from './routes.js';

const open = { config: { access: 'public' } } as const;
const FeedQuery = z.object({ heading: Text(500).optional(), unit: UnitId.optional() });

/** Open data: a feed, JSON-stat, CSV and a catalogue, for anybody's programs. */
export function mountOpenData(fastify: FastifyInstance, tenancy: Tenancy, publicUrl: string | undefined): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();
  const baseOf = ({ protocol, host }: FastifyRequest): string => (publicUrl ?? `${protocol}://${host}`).replace(/\/+$/, '');
  const pageOf = (request: FastifyRequest, plan: string): string =>
    `${baseOf(request)}/public/${request.context.district}/plans/${encodeURIComponent(plan)}`;

  const at = '/api/public/:district/plans/:plan';
  app.get(`${at}/feed.atom`, { ...open, schema: { params: PublicPlanParams, querystring: FeedQuery } }, async (request, reply) => {
    const { context, params, query, url } = request;
    const [view, versions, directory, district] = await Promise.all([
      loadPublicPlan(context, params.plan),
      new PlanStore(context.database, context.district).listVersions(params.plan),
      loadDirectory(context),
      districtOf(tenancy, request),
    ]);
    const addresses = { page: pageOf(request, params.plan), self: `${baseOf(request)}${url}` };
    return shared(reply, 'application/atom+xml', planFeed({ view, versions, directory, districtName: district.name }, query, addresses));
  });

  const one = { ...open, schema: { params: PublicPlanParams } };
  app.get(`${at}/indicators.json`, one, async (request, reply) => {
    const table = await loadIndicators(request.context, request.params.plan, (await districtOf(tenancy, request)).name);
    return shared(reply, 'application/json', JSON.stringify(toJsonStat(table)));
  });

  app.get(`${at}/indicators.csv`, one, async (request, reply) => {
    const table = await loadIndicators(request.context, request.params.plan, (await districtOf(tenancy, request)).name);
    const page = pageOf(request, request.params.plan);
    return shared(
      reply,
      'text/csv',
      indicatorsCsv(table, (id) => `${page}/commitments/${encodeURIComponent(id)}`),
    );
  });

  app.get(`${at}/tasks.csv`, one, async (request, reply) => {
    const page = pageOf(request, request.params.plan);
    const plan = await loadPresented(request.context, request.params.plan);
    return shared(
      reply,
      'text/csv',
      tasksCsv(plan, (id) => `${page}/commitments/${encodeURIComponent(id)}`),
    );
  });

  app.get('/api/public/:district/catalogue.jsonld', { ...open, schema: { params: DistrictParams } }, async (request, reply) => {
    const [district, plans] = await Promise.all([districtOf(tenancy, request), loadPublicPlans(request.context)]);
    const catalogue = toCatalogue(presentDistrict(district, request.context.today, plans), baseOf(request));
    return shared(reply, 'application/ld+json', JSON.stringify(catalogue));
  });
}

/** Open data may be read by every website's scripts. */
function shared(reply: FastifyReply, type: string, body: string): FastifyReply {
  return reply
    .type(`${type}; charset=utf-8`)
    .header('access-control-allow-origin', '*')
    .header('cross-origin-resource-policy', 'cross-origin')
    .send(body);
}

async function loadPresented(context: Context, planId: string): Promise<PublicPlan> {
  const view = await loadPublicPlan(context, planId);
  const versions = await new PlanStore(context.database, context.district).listVersions(planId);
  return presentPublicPlan(view, versions, await loadDirectory(context));
}

async function loadIndicators(context: Context, planId: string, source: string): Promise<IndicatorTable> {
  const view = await loadPublicPlan(context, planId);
  const [plan, versions] = [
    await loadPresented(context, planId),
    await new PlanStore(context.database, context.district).listVersions(planId),
  ];
  const figuresOf = new Map(
    view.standing.map(({ commitment, accepted }) => [
      commitment.id,
      new Map(accepted.flatMap(({ period, value }) => (value === null ? [] : [[period, value] as const]))),
    ]),
  );
  const days = [
    ...view.standing.flatMap(({ accepted }) => accepted.map(({ acceptedOn }) => acceptedOn)),
    ...versions.map(({ publishedOn }) => publishedOn),
  ];
  return {
    plan: plan.plan,
    periodKind: view.plan.periodKind,
    indicators: plan.rows
      .filter(({ kind, target }) => kind === 'metric' && target !== null)
      .map((row) => ({ row, figures: figuresOf.get(row.id) ?? new Map<string, number>() })),
    updated: days.sort().at(-1) ?? context.today,
    source,
  };
}
