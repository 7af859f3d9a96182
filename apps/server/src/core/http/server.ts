import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import {
  installGuard,
  isSecure,
  mountOidc,
  mountPeople,
  mountSession,
  mountSetup,
  mountSignIn,
  Provider,
  type Door,
  type Sessions,
} from '../access/index.js';
import type { Tenancy } from '../database/connect.js';
import type { Env } from '../env.js';
import { answerError, answerNotFound, LARGEST_UPLOAD } from './errors.js';
import { foreignPage, isForeign } from './foreign.js';
import { describeApi } from './openapi.js';
import { servePage } from './page.js';

/** Mounts a system's routes on the server. */
export type Mount = (app: FastifyInstance) => Promise<void> | void;

interface HttpOptions {
  logger: FastifyBaseLogger;
  /** The folder of the built page; without one, only the API answers. */
  webDir: string | null;
  mounts: Mount[];
  /** What the environment says of addresses, proxies and the OpenID provider. */
  env: Pick<Env, 'publicUrl' | 'trustProxy' | 'oidc'>;
  tenancy: Tenancy;
  sessions: Sessions;
  /** The clock. */
  now: () => Date;
}

/**
 * Makes the HTTP server: strict headers, size limits (JSON 1 MiB, one file of 32 MiB), errors in plain words, the systems' routes and
 * the page. It does not listen yet.
 */
export async function createHttp({ logger, webDir, mounts, env, tenancy, sessions, now }: HttpOptions): Promise<FastifyInstance> {
  const door: Door = { tenancy, sessions, now, publicUrl: env.publicUrl ?? null };
  const app = fastify({
    loggerInstance: logger,
    bodyLimit: 1024 * 1024,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    // Whose word counts on where a request came from: nobody's, unless the environment names the proxies.
    trustProxy: proxiesOf(env.trustProxy),
    // An address that cannot be decoded is refused before any handler sees it.
    frameworkErrors: (error, request, reply) => {
      void answerError(error, request, reply);
    },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerNotFound);
  app.addHook('onRequest', (request, _reply, done) => {
    done(isForeign(request.method, request.headers, door.publicUrl) ? foreignPage : undefined);
  });
  app.addHook('onResponse', (request, reply, done) => {
    // The route's pattern, not the address: an address may name what somebody looked at.
    const route = request.routeOptions.url ?? null;
    request.log.info({ method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered');
    done();
  });
  await setHeaders(app, isSecure(door));
  await app.register(multipart, { limits: { fileSize: LARGEST_UPLOAD, files: 1, fields: 4, parts: 5 } });
  await installGuard(app, door);
  await describeApi(app);
  app.get('/api/health', { config: { access: 'public' } }, () => ({ ok: true }));
  mountSession(app, door, env.oidc !== undefined);
  mountSignIn(app, door);
  mountPeople(app, door);
  mountSetup(app, door);
  if (env.oidc && door.publicUrl !== null) mountOidc(app, door, new Provider(env.oidc, `${door.publicUrl}/oidc/callback`));
  for (const mount of mounts) await app.register(async (scope) => mount(scope));
  if (webDir) await servePage(app, webDir);
  return app;
}

/** So many proxies before the server, or those of these addresses. */
function proxiesOf(setting: Env['trustProxy']): FastifyServerOptions['trustProxy'] & {} {
  return typeof setting === 'number' ? (_address: string, hop: number): boolean => hop < setting : (setting ?? false);
}

/** Strict headers: nothing from elsewhere is loaded or sent to, nobody frames the page, and https stays https once it was used. */
async function setHeaders(app: FastifyInstance, secure: boolean): Promise<void> {
  await app.register(helmet, {
    strictTransportSecurity: secure ? { maxAge: 365 * 24 * 3600, includeSubDomains: false } : false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // The component library writes its styles into the page as it runs.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
  });
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    // What people are told about is theirs: no cache on the way keeps it. Files of the page say otherwise themselves.
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    done();
  });
}
