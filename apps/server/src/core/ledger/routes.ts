import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { STAFF } from '../access/roles.js';
import type { EntryView, LedgerFacts, LedgerPage, Receipt } from './api.js';
import { DayReader } from './day-reader.js';
import { GENESIS, type StoredEntry } from './entry.js';
import { noSuchReceipt } from './errors.js';
import { isPublic } from './public-actions.js';
import { makeReceipt } from './receipt.js';
import { LedgerStore } from './store.js';

const District = z.object({ district: z.string().max(40) });
const BySeq = District.extend({ seq: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) });
const Page = z.object({
  // PostgreSQL takes no NUL in a text.
  subject: z
    .string()
    .max(200)
    .regex(/^[^\0]*$/)
    .optional(),
  after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const storeOf = ({ context }: FastifyRequest): LedgerStore => new LedgerStore(context.database, context.district);

/** What the ledger says over HTTP. */
export function mountLedger(fastify: FastifyInstance): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();
  const days = new DayReader();
  const open = { config: { access: 'public' } } as const;

  app.get('/api/public/:district/ledger', { ...open, schema: { params: District } }, async (request): Promise<LedgerFacts> => {
    const store = storeOf(request);
    const roots = await days.roots(store);
    const head = await store.findHead();
    return { entries: head?.seq ?? 0, head: (head?.hash ?? GENESIS).toString('hex'), days: roots };
  });

  app.get('/api/public/:district/ledger/receipts/:seq', { ...open, schema: { params: BySeq } }, async (request): Promise<Receipt> => {
    const store = storeOf(request);
    const { seq } = request.params;
    const entry = await store.findEntry(seq);
    if (!entry || !isPublic(entry)) throw noSuchReceipt();
    const previous = (await store.findEntry(seq - 1))?.hash ?? GENESIS;
    return makeReceipt(entry, previous, await days.dayOf(store, entry));
  });

  app.get('/api/ledger', { config: { access: STAFF }, schema: { querystring: Page } }, async (request): Promise<LedgerPage> => {
    const { subject, after, limit } = request.query;
    const found = await storeOf(request).listPage(subject, after, limit + 1);
    const entries = found.slice(0, limit);
    return { entries: entries.map(presentEntry), next: found.length > limit ? (entries.at(-1)?.seq ?? null) : null };
  });
}

function presentEntry({ seq, at, actor, action, subject, before, after, hash }: StoredEntry): EntryView {
  return { seq, at, actor, action, subject, before, after, hash: hash.toString('hex') };
}
