import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { carryOut } from '../../ledger/index.js';
import type { SessionList } from '../api.js';
import { admit, deviceOf, sessionOf, type Door } from '../door.js';
import { noSuchDistrict } from '../errors.js';
import { IDLE, readToken } from '../sessions.js';
import { listDistricts } from '../store.js';
import { noSuchSession, TooManyTries } from './errors.js';
import { changePassword } from './change-password.js';
import { signIn } from './sign-in.js';
import { SignInStore, type OpenSession } from './store.js';

// PostgreSQL takes no NUL in a text.
const text = (longest: number): z.ZodString =>
  z
    .string()
    .max(longest)
    .regex(/^[^\0]*$/);
const Attempt = z.object({ login: text(100), password: z.string().max(500), district: text(40).optional() });
const NewPassword = z.object({ old: z.string().max(500).optional(), new: z.string().max(500) });
const ById = z.object({ id: z.string().regex(/^[0-9a-f]{32}$/) });

/** Signing in with a password, changing it, and one's own sessions. */
export function mountSignIn(fastify: FastifyInstance, door: Door): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();

  app.post('/api/session', { config: { access: 'public', impersonal: true }, schema: { body: Attempt } }, async (request, reply) => {
    const { login, password, district: named } = request.body;
    const districts = await listDistricts(door.tenancy.outside);
    const district = named === undefined ? districts[0]?.id : districts.find(({ id }) => id === named)?.id;
    if (district === undefined) throw noSuchDistrict();
    const context = { district, database: door.tenancy.of(district), now: door.now() };
    const attempt = { login, password, device: deviceOf(request), address: request.ip };
    const personId = await signIn(context, attempt).catch((error: unknown) => {
      if (error instanceof TooManyTries) void reply.header('retry-after', error.wait);
      throw error;
    });
    await admit(door, request, reply, { district, personId, way: 'password' });
    return reply.code(204).send();
  });

  app.post('/api/session/password', { config: { access: 'signed-in' }, schema: { body: NewPassword } }, async (request, reply) => {
    await changePassword(request.context, request.body, hashInCookie(request));
    return reply.code(204).send();
  });

  app.get('/api/sessions', { config: { access: 'signed-in' } }, async (request): Promise<SessionList> => {
    const current = hashInCookie(request);
    return { sessions: (await ownSessions(request)).map((session) => presentSession(session, current)) };
  });

  app.delete('/api/sessions/:id', { config: { access: 'signed-in' }, schema: { params: ById } }, async (request, reply) => {
    const { context, params } = request;
    const session = (await ownSessions(request)).find(({ tokenHash }) => idOf(tokenHash) === params.id);
    if (!session) throw noSuchSession();
    await carryOut(context, 'access.end-session', async (transaction) => {
      await new SignInStore(transaction, context.district).revokeSession(session.tokenHash, context.now);
      return { result: undefined, entry: { subject: `person/${context.actor.id}`, before: { session: params.id }, after: null } };
    });
    return reply.code(204).send();
  });
}

function ownSessions({ context }: FastifyRequest): Promise<OpenSession[]> {
  const { database, district, actor, now } = context;
  return new SignInStore(database, district).listSessions(actor.id, now, new Date(now.getTime() - IDLE));
}

function hashInCookie(request: FastifyRequest): Buffer | undefined {
  return readToken(sessionOf(request) ?? '')?.hash;
}

/** Half of the stored hash: it names a session and opens none. */
function idOf(tokenHash: Buffer): string {
  return tokenHash.toString('hex').slice(0, 32);
}

function presentSession(
  { tokenHash, createdAt, seenAt, way, agent }: OpenSession,
  current: Buffer | undefined,
): SessionList['sessions'][number] {
  return {
    id: idOf(tokenHash),
    createdAt: createdAt.toISOString(),
    seenAt: seenAt.toISOString(),
    way,
    agent,
    current: current?.equals(tokenHash) ?? false,
  };
}
