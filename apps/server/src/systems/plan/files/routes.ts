import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { STAFF, type Role } from '../../../core/access/index.js';
import { canShowInline, fileGone, type ContentStore } from '../../../core/files/index.js';
import { tooLarge } from '../../../core/http/errors.js';
import { addFile } from './add-file.js';
import { noFileSent, noSuchFile } from './errors.js';
import { presentFile } from './present-file.js';
import { FileStore } from './store.js';

const senders = { config: { access: ['officer', 'reviewer', 'planner'] satisfies Role[] } };
const ByHash = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) });
const How = z.object({ inline: z.literal('1').optional() });

/** Sending and fetching evidence files. */
export function mountFiles(fastify: FastifyInstance, files: ContentStore): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();

  app.post('/api/files', senders, async (request, reply) => {
    const facts = await addFile(request.context, files, await receive(request));
    return reply.code(201).send(await presentFile(facts, files, request.context.district));
  });

  const schema = { params: ByHash, querystring: How };
  app.get('/api/files/:hash', { config: { access: STAFF }, schema }, async ({ context, params, query }, reply) => {
    const facts = await new FileStore(context.database, context.district).findFile(params.hash);
    if (!facts) throw noSuchFile();
    const bytes = await files.find(context.district, facts.hash);
    if (!bytes) throw fileGone();
    return send(reply, facts, bytes, query.inline === '1');
  });
}

/** Whatever a file holds, it runs nothing and is never taken for one of our pages. */
function send(reply: FastifyReply, { name, type }: { name: string; type: string }, bytes: Buffer, wantsInline: boolean): FastifyReply {
  const inline = wantsInline && canShowInline(type);
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return reply
    .type(inline ? type : 'application/octet-stream')
    .header('content-disposition', `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encoded}`)
    .header('content-security-policy', policyFor(type))
    .header('x-frame-options', 'SAMEORIGIN')
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, max-age=3600')
    .send(bytes);
}

async function receive(request: FastifyRequest): Promise<{ bytes: Buffer; name: string }> {
  const part = request.isMultipart() ? await request.file() : undefined;
  if (!part) throw noFileSent();
  const bytes = await part.toBuffer();
  if (part.file.truncated) throw tooLarge;
  return { bytes, name: part.filename };
}

/** Nothing in a file may run or load. A browser shows no PDF in a sandbox, and runs none of its scripts as ours without one. */
function policyFor(type: string): string {
  const closed = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";
  return type === 'application/pdf' ? closed : `sandbox; ${closed}`;
}
