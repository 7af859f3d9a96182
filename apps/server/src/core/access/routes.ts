import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Tenancy } from '../database/connect.js';
import { dayInChina } from '../today.js';
import type { DistrictFacts, SessionAnswer } from './api.js';
import { deadLink } from './errors.js';
import { clearSession, sessionOf, setSession } from './guard.js';
import type { Sessions } from './sessions.js';
import { AccessStore, listDistricts, type District } from './store.js';

/** Signing in and out, and who is signed in. */
export function mountSession(fastify: FastifyInstance, tenancy: Tenancy, sessions: Sessions, now: () => Date): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();

  app.get('/api/session', { config: { access: 'public' } }, async (request): Promise<SessionAnswer> => {
    const { actor, district, database } = request.context;
    const facts = (await listDistricts(tenancy.outside)).find(({ id }) => id === district);
    const unit =
      actor.unit === null ? undefined : (await new AccessStore(database, district).listUnits()).find(({ id }) => id === actor.unit);
    const isSignedIn = actor.roles.length > 0;
    return {
      person: isSignedIn
        ? { id: actor.id, name: actor.name, roles: [...actor.roles], unit: unit ? { id: unit.id, name: unit.name } : null }
        : null,
      district: facts ? presentDistrict(facts, now()) : null,
    };
  });

  app.delete('/api/session', { config: { access: 'public' } }, async (request, reply) => {
    const token = sessionOf(request);
    if (token !== undefined) await sessions.end(token, now());
    clearSession(reply);
    return reply.code(204).send();
  });

  const Enter = { params: z.object({ token: z.string().max(100) }), querystring: z.object({ to: z.string().max(300).optional() }) };
  app.get('/enter/:token', { schema: Enter }, async (request, reply) => {
    const session = await sessions.enter(request.params.token, now());
    if (session === undefined) throw deadLink();
    setSession(request, reply, session);
    return reply.redirect(ownPath(request.query.to), 303);
  });
}

/** A path of this server; anything else, such as //elsewhere, becomes the first page. */
function ownPath(to: string | undefined): string {
  return to !== undefined && /^\/(?![/\\])/.test(to) && !/[\r\n\\]/.test(to) ? to : '/';
}

function presentDistrict({ id, name, sample, frozenOn }: District, now: Date): DistrictFacts {
  return { id, name, sample, today: frozenOn ?? dayInChina(now) };
}
