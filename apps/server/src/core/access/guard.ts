import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Tenancy } from '../database/connect.js';
import type { Context } from '../ledger/carry-out.js';
import { dayInChina } from '../today.js';
import { hasRole, visitor, type Actor } from './actor.js';
import { noSuchDistrict, notYours, signInFirst } from './errors.js';
import type { Access } from './roles.js';
import type { Sessions } from './sessions.js';
import { listDistricts, type District, type Person } from './store.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call the route. Every route under /api states it. */
    access?: Access;
  }
  interface FastifyRequest {
    /** Who asks, in which district, and what day it is there. */
    context: Context;
  }
}

const COOKIE = 'luoshi';

/**
 * Stands before every route: finds out who asks and in which district, and refuses who may not. A route under /api that does not state
 * its access stops the server from starting. Visitors are in the district that the address names as `:district`, else in the first.
 */
export async function installGuard(app: FastifyInstance, tenancy: Tenancy, sessions: Sessions, now: () => Date): Promise<void> {
  await app.register(cookie);
  app.addHook('onRoute', ({ url, config }) => {
    if (url.startsWith('/api/') && config?.access === undefined) throw new Error(`the route ${url} does not state who may call it`);
  });
  app.addHook('preValidation', async (request) => {
    const access = request.routeOptions.config.access;
    if (access === undefined) return;
    const moment = now();
    const text = request.cookies[COOKIE];
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

/** Hands the browser its session: not readable by scripts, not sent along from other sites' forms. */
export function setSession(request: FastifyRequest, reply: FastifyReply, token: string): void {
  void reply.setCookie(COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
    maxAge: 7 * 24 * 3600,
  });
}

export function clearSession(reply: FastifyReply): void {
  void reply.clearCookie(COOKIE, { path: '/' });
}

export function sessionOf(request: FastifyRequest): string | undefined {
  return request.cookies[COOKIE];
}
