import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { dayInChina } from '../today.js';
import type { DistrictFacts, SessionAnswer } from './api.js';
import { admit, clearSession, isPageVisit, leadToSignIn, ownPath, sessionOf, type Door } from './door.js';
import { deadLink } from './errors.js';
import { AccessStore, listDistricts, type District } from './store.js';

/** Who is signed in, entering by a link, and signing out. `byProvider` is true where OpenID Connect is set up. */
export function mountSession(fastify: FastifyInstance, door: Door, byProvider: boolean): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();
  const { tenancy, sessions, now } = door;

  app.get('/api/session', { config: { access: 'public' } }, async (request): Promise<SessionAnswer> => {
    const { actor, district, database } = request.context;
    const districts = await listDistricts(tenancy.outside);
    const facts = districts.find(({ id }) => id === district);
    const unit =
      actor.unit === null ? undefined : (await new AccessStore(database, district).listUnits()).find(({ id }) => id === actor.unit);
    const isSignedIn = actor.roles.length > 0;
    return {
      person: isSignedIn
        ? { id: actor.id, name: actor.name, roles: [...actor.roles], unit: unit ? { id: unit.id, name: unit.name } : null }
        : null,
      district: facts ? presentDistrict(facts, now()) : null,
      districts: districts.map(({ id, name }) => ({ id, name })),
      byProvider,
    };
  });

  app.delete('/api/session', { config: { access: 'public' } }, async (request, reply) => {
    const token = sessionOf(request);
    if (token !== undefined) await sessions.end(token, now());
    clearSession(reply);
    return reply.code(204).send();
  });

  const Enter = { params: z.object({ token: z.string().max(100) }), querystring: z.object({ to: z.string().max(300).optional() }) };
  app.get('/enter/:token', { config: { access: 'public', impersonal: true }, schema: Enter }, async (request, reply) => {
    const entered = await sessions.enter(request.params.token, now(), isLoopback(request.ip));
    if (entered === undefined) {
      if (isPageVisit(request)) return leadToSignIn(reply, 'dead-link');
      throw deadLink();
    }
    await admit(door, request, reply, { ...entered, way: 'link' });
    return reply.redirect(ownPath(request.query.to), 303);
  });
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}

function presentDistrict({ id, name, sample, frozenOn }: District, now: Date): DistrictFacts {
  return { id, name, sample, today: frozenOn ?? dayInChina(now) };
}
