import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { STAFF, type Role } from '../../core/access/index.js';
import { tooLarge, wantsEnglish } from '../../core/http/errors.js';
import { applySheet } from './commands/apply-sheet.js';
import { assignOwners } from './commands/assign-owners.js';
import { noSheet } from './errors.js';
import { OwnersBody, PlanParams, SheetBody } from './shapes.js';
import { loadDraft } from './views/draft.js';
import { previewSheet, writeSheet } from './views/sheet.js';
import { loadSuggestions } from './views/suggestions.js';

const staff = { config: { access: STAFF } };
const planner = { config: { access: ['planner'] satisfies Role[] } };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Owners in bulk, the Excel that offices pass around, and the drafted report. */
export function mountSheets(fastify: FastifyInstance): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();

  app.get('/api/plans/:plan/owners/suggestions', { ...planner, schema: { params: PlanParams } }, ({ context, params, headers }) =>
    loadSuggestions(context, params.plan, wantsEnglish(headers['accept-language']) ? 'en' : 'zh'),
  );

  const owners = { params: PlanParams, body: OwnersBody };
  app.post('/api/plans/:plan/owners', { ...planner, schema: owners }, async ({ context, params, body }) => ({
    applied: await assignOwners(context, params.plan, body.changes),
  }));

  app.get('/api/plans/:plan/sheet.xlsx', { ...staff, schema: { params: PlanParams } }, async ({ context, params }, reply) => {
    const { bytes, fileName } = await writeSheet(context, params.plan);
    return sendFile(reply, XLSX, fileName, bytes);
  });

  app.post('/api/plans/:plan/sheet', { ...planner, schema: { params: PlanParams } }, async (request) =>
    previewSheet(request.context, request.params.plan, await receiveFile(request)),
  );

  const applied = { params: PlanParams, body: SheetBody };
  app.post('/api/plans/:plan/sheet/apply', { ...planner, schema: applied }, async ({ context, params, body }) => ({
    applied: await applySheet(context, params.plan, body.changes),
  }));

  const How = z.object({ kind: z.enum(['annual', 'midyear']).default('annual'), format: z.enum(['docx', 'md', 'html']).default('docx') });
  const drafted = { params: PlanParams, querystring: How };
  app.get('/api/plans/:plan/draft', { ...staff, schema: drafted }, async ({ context, params, query }, reply) => {
    const { bytes, mediaType, fileName } = await loadDraft(context, params.plan, query.kind, query.format);
    return sendFile(reply, mediaType, fileName, bytes);
  });
}

function sendFile(reply: FastifyReply, type: string, name: string, bytes: Uint8Array): FastifyReply {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return reply.type(type).header('content-disposition', `attachment; filename*=UTF-8''${encoded}`).send(Buffer.from(bytes));
}

async function receiveFile(request: FastifyRequest): Promise<Uint8Array> {
  const part = request.isMultipart() ? await request.file() : undefined;
  if (!part) throw noSheet();
  const bytes = await part.toBuffer();
  if (part.file.truncated) throw tooLarge;
  return bytes;
}
