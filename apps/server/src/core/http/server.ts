import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { installGuard, mountSession, type Sessions } from '../access/index.js';
import type { Tenancy } from '../database/connect.js';
import { PlainError } from '../plain-error.js';
import { answerError, answerNotFound, LARGEST_UPLOAD } from './errors.js';
import { servePage } from './page.js';

/** Mounts a system's routes on the server. */
export type Mount = (app: FastifyInstance) => Promise<void> | void;

interface HttpOptions {
  logger: FastifyBaseLogger;
  /** The folder of the built page; without one, only the API answers. */
  webDir: string | null;
  mounts: Mount[];
  tenancy: Tenancy;
  sessions: Sessions;
  /** The clock. */
  now: () => Date;
}

/**
 * Makes the HTTP server: strict headers, size limits (JSON 1 MiB, one file of 32 MiB), errors in plain words, the systems' routes and
 * the page. It does not listen yet.
 */
export async function createHttp({ logger, webDir, mounts, tenancy, sessions, now }: HttpOptions): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: logger,
    bodyLimit: 1024 * 1024,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
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
    done(isForeign(request) ? foreignPage : undefined);
  });
  app.addHook('onResponse', (request, reply, done) => {
    // The route's pattern, not the address: an address may name what somebody looked at.
    const route = request.routeOptions.url ?? null;
    request.log.info({ method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered');
    done();
  });
  await app.register(helmet, {
    strictTransportSecurity: false,
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
  await app.register(multipart, { limits: { fileSize: LARGEST_UPLOAD, files: 1, fields: 4, parts: 5 } });
  await installGuard(app, tenancy, sessions, now);
  app.get('/api/health', { config: { access: 'public' } }, () => ({ ok: true }));
  mountSession(app, tenancy, sessions, now);
  for (const mount of mounts) await app.register(async (scope) => mount(scope));
  if (webDir) await servePage(app, webDir);
  return app;
}

const foreignPage = new PlainError('foreign-page', 403, {
  message: '这个请求来自别的网站，没有执行。',
  mend: '请在落实自己的页面上操作。',
  messageEn: 'This request came from another website and was not carried out.',
  mendEn: "Use Luoshi's own page.",
});

/** A website open in the same browser must not be able to change what a server on loopback holds. */
function isForeign(request: FastifyRequest): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  const { origin, host } = request.headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
