import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { STAFF, type Role } from '../../core/access/index.js';
import { tooLarge, wantsEnglish } from '../../core/http/errors.js';
import { deleteReport } from './commands/delete-report.js';
import { correctMark, takeBackCorrection } from './commands/correct-mark.js';
import { followReport } from './commands/follow-report.js';
import { restoreReport } from './commands/restore-report.js';
import { uploadReport } from './commands/upload-report.js';
import { noFile, noSuchMark, noSuchReport } from './errors.js';
import { NewCorrection } from './corrections/correction.js';
import { openReport } from './open-report.js';
import { presentExplanation } from './present-explanation.js';
import { presentDetail, presentFollow, presentList, presentSummary } from './present.js';
import type { ReadingRoom } from './reading-room.js';
import { ReportStore } from './store.js';

// PostgreSQL takes no NUL in a text.
const Id = z
  .string()
  .max(64)
  .regex(/^[^\0]*$/);
const ById = z.object({ id: Id });
const ByNext = ById.extend({ nextId: Id });
const Page = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});
const Seen = z.object({ 'x-luoshi-seen': z.coerce.number().int().min(0).optional() });

const seen = { config: { access: STAFF } };
const kept = { config: { access: ['planner', 'admin'] satisfies Role[] } };

const storeOf = ({ context }: FastifyRequest): ReportStore => new ReportStore(context.database, context.district);

/** Each route: a schema in, one command or query, a presenter out. */
export function mountRoutes(fastify: FastifyInstance, room: ReadingRoom): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();

  app.get('/api/reports', { ...seen, schema: { querystring: Page } }, async (request) =>
    presentList(await storeOf(request).listReports(request.query.limit, request.query.before)),
  );

  app.post('/api/reports', kept, async (request, reply) => {
    const { entry, added } = await uploadReport(request.context, room, await receiveFile(request));
    return reply.code(added ? 201 : 200).send(presentSummary(entry));
  });

  app.get('/api/reports/:id', { ...seen, schema: { params: ById } }, async (request) =>
    presentDetail(await openReport(storeOf(request), room, request.params.id)),
  );

  app.delete('/api/reports/:id', { ...kept, schema: { params: ById } }, async ({ context, params }, reply) => {
    await deleteReport(context, params.id);
    return reply.code(204).send();
  });

  app.post('/api/reports/:id/restore', { ...kept, schema: { params: ById } }, async ({ context, params }) =>
    presentSummary(await restoreReport(context, params.id)),
  );

  mountCorrections(fastify, room);
  mountDownloads(fastify, room);

  app.get(
    '/api/reports/:id/explain/:markId',
    { ...seen, schema: { params: ById.extend({ markId: z.string().max(100) }) } },
    async (request) => {
      const { id, markId } = request.params;
      const english = wantsEnglish(request.headers['accept-language']);
      const explanation = presentExplanation(await openReport(storeOf(request), room, id), markId, english);
      if (!explanation) throw noSuchMark();
      return explanation;
    },
  );

  app.get('/api/reports/:id/follow/:nextId', { ...seen, schema: { params: ByNext } }, async (request) =>
    presentFollow(await followReport(storeOf(request), room, request.params.id, request.params.nextId)),
  );
}

function mountCorrections(fastify: FastifyInstance, room: ReadingRoom): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();
  const schema = { params: ById, body: NewCorrection, headers: Seen };
  app.post('/api/reports/:id/corrections', { ...kept, schema }, async (request, reply) => {
    const { context, params, body, headers } = request;
    const report = await correctMark(context, room, params.id, body, headers['x-luoshi-seen']);
    return reply.code(201).send(presentDetail(report));
  });

  const ByNumber = ById.extend({ n: z.coerce.number().int().min(1).max(1_000_000) });
  app.delete('/api/reports/:id/corrections/:n', { ...kept, schema: { params: ByNumber, headers: Seen } }, async (request) => {
    const { context, params, headers } = request;
    return presentDetail(await takeBackCorrection(context, room, params.id, params.n, headers['x-luoshi-seen']));
  });
}

function mountDownloads(fastify: FastifyInstance, room: ReadingRoom): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();
  app.get('/api/reports/:id/original', { ...seen, schema: { params: ById } }, async (request, reply) => {
    const original = await storeOf(request).findOriginal(request.params.id);
    if (!original) throw noSuchReport();
    // Always a download: an uploaded page must never run as one of ours.
    return sendFile(reply, 'application/octet-stream', original.fileName, original.bytes);
  });

  app.get('/api/reports/:id/task-list.xlsx', { ...seen, schema: { params: ById } }, async (request, reply) => {
    const { entry, corrected } = await openReport(storeOf(request), room, request.params.id);
    const bytes = await room.writeTaskList({ reading: corrected.reading, title: entry.title, fileName: entry.fileName });
    return sendFile(reply, XLSX, `${entry.title}任务分解表.xlsx`, bytes);
  });

  app.get('/api/reports/:id/follow/:nextId.xlsx', { ...seen, schema: { params: ByNext } }, async (request, reply) => {
    const { id, nextId } = request.params;
    const { report, next, follow } = await followReport(storeOf(request), room, id, nextId);
    const bytes = await room.writeFollow({ title: report.title, nextTitle: next.title, follow });
    return sendFile(reply, XLSX, `${report.title}兑现情况.xlsx`, bytes);
  });
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function sendFile(reply: FastifyReply, type: string, name: string, bytes: Uint8Array): FastifyReply {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return reply.type(type).header('content-disposition', `attachment; filename*=UTF-8''${encoded}`).send(Buffer.from(bytes));
}

async function receiveFile(request: FastifyRequest): Promise<{ bytes: Buffer; name: string }> {
  const part = request.isMultipart() ? await request.file().catch(asNoFile) : undefined;
  if (!part) throw noFile();
  const bytes = await part.toBuffer();
  if (part.file.truncated) throw tooLarge;
  return { bytes, name: part.filename };
}

/** A body that is no multipart at all is the sender's fault; limits and lost connections have their own words. */
function asNoFile(error: unknown): never {
  throw error instanceof Error && !('code' in error) ? noFile() : error;
}
