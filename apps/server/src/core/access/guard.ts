import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Tenancy } from '../database/connect.js';
import type { Context } from '../ledger/carry-out.js';
import { dayInChina } from '../today.js';
import { hasRole, visitor, type Actor } from './actor.js';
import { sessionOf, type Door } from './door.js';
import { noSuchDistrict, notYours, signInFirst } from './errors.js';
import type { Access } from './roles.js';
import { listDistricts, type District, type Person } from './store.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call the route. Every route states it. */
    access?: Access;
    /** True where the route serves what is the same for everybody and in no district: then nobody is asked who they are. */
    impersonal?: boolean;
  }
  interface FastifyInstance {
    /** Every route the server has, in the order they were added. */
    routeFacts: RouteFacts[];
  }
  interface FastifyRequest {
    /** Who asks, in which district, and what day it is there. */
    context: Context;
  }
}

/** A route as it was added. */
export interface RouteFacts {
  method: string;
  /** The pattern, such as /api/reports/:id. */
  url: string;
  access: Access;
  /** What its schema asks of the body; undefined where it asks nothing. */
  body: unknown;
}

/**
 * Stands before every route: finds out who asks and in which district, and refuses who may not. A route that does not state its access
 * stops the server from starting. Visitors are in the district that the address names as `:district`, else in the first.
 */
export async function installGuard(app: FastifyInstance, { tenancy, sessions, now }: Door): Promise<void> {
  await app.register(cookie);
  app.decorate('routeFacts', []);
  app.addHook('onRoute', ({ url, method, config, schema }) => {
    const access = config?.access;
    if (access === undefined) throw new Error(`the route ${url} does not state who may call it`);
    for (const each of [method].flat()) app.routeFacts.push({ method: each, url, access, body: schema?.body });
  });
  app.addHook('preValidation', async (request) => {
    const { access, impersonal } = request.routeOptions.config;
    if (access === undefined || impersonal) return;
    const moment = now();
    const text = sessionOf(request);
    const session = text === undefined ? undefined : await sessions.find(text, moment);
    const actor = session ? actorOf(session.person) : visitor;
    if (access !== 'public') {
      if (!session) throw signInFirst();
      if (access !== 'signed-in' && !hasRole(actor, ...access)) throw notYours();
    }
    const district = pickDistrict(await listDistricts(tenancy.outside), session?.district, namedDistrict(request));
    request.context = contextOf(tenancy, district, actor, moment);
  });
}

/** Who does something in a district at a moment. */
export function contextOf(tenancy: Tenancy, district: District, actor: Actor, now: Date): Context {
  return { actor, district: district.id, database: tenancy.of(district.id), now, today: district.frozenOn ?? dayInChina(now) };
}

function actorOf({ id, name, unitId, roles }: Person): Actor {
  return { id, name, unit: unitId, roles };
}

/** Who is signed in stays in their district whatever the address says, except on its public pages, which show what is public. */
function pickDistrict(districts: District[], own: string | undefined, named: string | undefined): District {
  // Before the set-up there is no district at all: a place where every table is empty.
  if (districts.length === 0 && named === undefined) return { id: '', name: '', sample: false, frozenOn: null };
  const wanted = own ?? named;
  const district = wanted === undefined ? districts[0] : districts.find(({ id }) => id === wanted);
  if (!district) throw noSuchDistrict();
  if (named !== undefined && named !== district.id) throw noSuchDistrict();
  return district;
}

function namedDistrict({ params }: FastifyRequest): string | undefined {
  if (typeof params !== 'object' || params === null || !('district' in params)) return undefined;
  return typeof params.district === 'string' ? params.district : undefined;
}
