import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
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
import type { ReportStore } from './store.js';

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

/** Each route: a schema in, one command or query, a presenter out. */
export function mountRoutes(fastify: FastifyInstance, store: ReportStore, room: ReadingRoom): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();

  app.get('/api/reports', { schema: { querystring: Page } }, async ({ query }) =>
    presentList(await store.listReports(query.limit, query.before)),
  );

  app.post('/api/reports', async (request, reply) => {
    const { entry, added } = await uploadReport(store, room, await receiveFile(request));
    return reply.code(added ? 201 : 200).send(presentSummary(entry));
  });

  app.get('/api/reports/:id', { schema: { params: ById } }, async ({ params }) => presentDetail(await openReport(store, room, params.id)));

  app.delete('/api/reports/:id', { schema: { params: ById } }, async ({ params }, reply) => {
    await deleteReport(store, params.id);
    return reply.code(204).send();
  });

  app.post('/api/reports/:id/restore', { schema: { params: ById } }, async ({ params }) =>
    presentSummary(await restoreReport(store, params.id)),
  );

  mountCorrections(fastify, store, room);
  mountDownloads(fastify, store, room);

  app.get(
    '/api/reports/:id/explain/:markId',
    { schema: { params: ById.extend({ markId: z.string().max(100) }) } },
    async ({ params, headers }) => {
      const english = wantsEnglish(headers['accept-language']);
      const explanation = presentExplanation(await openReport(store, room, params.id), params.markId, english);
      if (!explanation) throw noSuchMark();
      return explanation;
    },
  );

  app.get('/api/reports/:id/follow/:nextId', { schema: { params: ByNext } }, async ({ params }) =>
    presentFollow(await followReport(store, room, params.id, params.nextId)),
  );
}

function mountCorrections(fastify: FastifyInstance, store: ReportStore, room: ReadingRoom): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();
  const schema = { params: ById, body: NewCorrection, headers: Seen };
  app.post('/api/reports/:id/corrections', { schema }, async (request, reply) => {
    const who = { by: nameOf(request), seen: request.headers['x-luoshi-seen'] };
    const report = await correctMark(store, room, request.params.id, request.body, who);
    return reply.code(201).send(presentDetail(report));
  });

  const ByNumber = ById.extend({ n: z.coerce.number().int().min(1).max(1_000_000) });
  app.delete('/api/reports/:id/corrections/:n', { schema: { params: ByNumber, headers: Seen } }, async (request) => {
    const who = { by: nameOf(request), seen: request.headers['x-luoshi-seen'] };
    return presentDetail(await takeBackCorrection(store, room, request.params.id, request.params.n, who));
  });
}

function mountDownloads(fastify: FastifyInstance, store: ReportStore, room: ReadingRoom): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();
  app.get('/api/reports/:id/original', { schema: { params: ById } }, async ({ params }, reply) => {
    const original = await store.findOriginal(params.id);
    if (!original) throw noSuchReport();
    // Always a download: an uploaded page must never run as one of ours.
    return sendFile(reply, 'application/octet-stream', original.fileName, original.bytes);
  });

  app.get('/api/reports/:id/task-list.xlsx', { schema: { params: ById } }, async ({ params }, reply) => {
    const { entry, corrected } = await openReport(store, room, params.id);
    const bytes = await room.writeTaskList({ reading: corrected.reading, title: entry.title, fileName: entry.fileName });
    return sendFile(reply, XLSX, `${entry.title}任务分解表.xlsx`, bytes);
  });

  app.get('/api/reports/:id/follow/:nextId.xlsx', { schema: { params: ByNext } }, async ({ params }, reply) => {
    const { report, next, follow } = await followReport(store, room, params.id, params.nextId);
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

/** How the person named themself: not proved by anything until people sign in. */
function nameOf(request: FastifyRequest): string {
  const header = request.headers['x-luoshi-name'];
  if (typeof header !== 'string') return '未署名';
  try {
    return decodeURIComponent(header).replaceAll('\0', '').trim().slice(0, 50) || '未署名';
  } catch {
    return '未署名';
  }
}
