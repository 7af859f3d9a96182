import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { answerNotFound } from './errors.js';

/**
 * Serves the built page from `webDir`. Every address that is neither a file nor under /api or /assets is the page's own (permanent
 * addresses such as /reports/:id), so it gets index.html. Files with a hash in their name may be kept for a year, index.html is asked for anew.
 */
export async function servePage(app: FastifyInstance, webDir: string): Promise<void> {
  const files = new Set(readdirSync(webDir, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/')));
  await app.register(fastifyStatic, {
    root: webDir,
    serve: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/*', { config: { access: 'public', impersonal: true } }, (request, reply) => {
    const [path = ''] = request.url.slice(1).split('?');
    const isGone = path.startsWith('assets/') && !files.has(path);
    if (isGone || path.startsWith('api/')) return answerNotFound(request, reply);
    return reply.sendFile(files.has(path) && path.includes('.') ? path : 'index.html');
  });
}
