import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { carryOut } from '../../ledger/index.js';
import { dayInChina } from '../../today.js';
import { system } from '../actor.js';
import { admit, cookieOptions, leadToSignIn, ownPath, type Door } from '../door.js';
import { listDistricts } from '../store.js';
import type { Identity, Provider } from './oidc.js';
import { SignInStore } from './store.js';

const COOKIE = 'luoshi-oidc';
const Errand = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string(), district: z.string() });
const Start = z.object({ to: z.string().max(300).optional(), district: z.string().max(40).optional() });
const free = { config: { access: 'public', impersonal: true } } as const;

/** Signing in with an OpenID provider. What goes wrong is said on the sign-in page. */
export function mountOidc(fastify: FastifyInstance, door: Door, provider: Provider): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();

  app.get('/oidc/start', { ...free, schema: { querystring: Start } }, async (request, reply) => {
    const { to, district } = request.query;
    const districts = await listDistricts(door.tenancy.outside);
    const chosen = district === undefined ? districts[0] : districts.find(({ id }) => id === district);
    if (!chosen) return leadToSignIn(reply, 'no-such-district');
    const begun = await provider.begin().catch((error: unknown) => logged(request, error));
    if (!begun) return leadToSignIn(reply, 'oidc-unreachable');
    const kept = Buffer.from(JSON.stringify({ ...begun.errand, to: ownPath(to), district: chosen.id })).toString('base64url');
    void reply.setCookie(COOKIE, kept, { ...cookieOptions(door), path: '/oidc', maxAge: 600 });
    return reply.redirect(begun.address, 303);
  });

  app.get('/oidc/callback', free, async (request, reply) => {
    const errand = readErrand(request.cookies[COOKIE]);
    void reply.clearCookie(COOKIE, { path: '/oidc' });
    if (!errand) return leadToSignIn(reply, 'oidc-lost');
    const query = request.url.slice(request.url.indexOf('?'));
    if (new URLSearchParams(query).get('error') === 'access_denied') return leadToSignIn(reply, 'oidc-denied');
    const identity = await provider.finish(query, errand).catch((error: unknown) => logged(request, error));
    if (!identity) return leadToSignIn(reply, 'oidc-refused');
    const personId = await findPerson(door, errand.district, identity);
    if (personId === undefined) return leadToSignIn(reply, 'oidc-unknown');
    await admit(door, request, reply, { district: errand.district, personId, way: 'oidc' });
    return reply.redirect(errand.to, 303);
  });
}

/** Who this is here: by the subject, or, the first time and where an administrator allowed it, by the login. */
async function findPerson({ tenancy, now }: Door, district: string, { subject, login }: Identity): Promise<string | undefined> {
  const database = tenancy.of(district);
  const known = await new SignInStore(database, district).findBySubject(subject);
  if (known !== undefined || login === null) return known;
  const context = { district, database, actor: system, now: now(), today: dayInChina(now()) };
  return carryOut(context, 'access.bind-provider', async (transaction) => {
    const bound = await new SignInStore(transaction, district).bindSubject(login, subject);
    const entry = bound === undefined ? null : { subject: `person/${bound}`, before: { provider: null }, after: { provider: subject } };
    return { result: bound, entry };
  });
}

/** The person learns that it failed from the page; why, whoever keeps the server learns from its log. */
function logged(request: FastifyRequest, error: unknown): undefined {
  request.log.warn({ err: error }, 'OpenID Connect failed');
}

function readErrand(text: string | undefined): z.infer<typeof Errand> | undefined {
  try {
    return Errand.parse(JSON.parse(Buffer.from(text ?? '', 'base64url').toString()));
  } catch {
    return undefined;
  }
}
