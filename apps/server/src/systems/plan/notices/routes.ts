import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { NoticeView } from '../api.js';
import { hrefOf, type Notice } from './model.js';
import { NoticeStore } from './store.js';

const signedIn = { config: { access: 'signed-in' } } as const;
/** Notices shown at most. */
const SHOWN = 200;

/** What the one signed in was told. */
export function mountNotices(fastify: FastifyInstance): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();

  app.get('/api/notices', signedIn, async ({ context: { actor, database, district } }) =>
    (await new NoticeStore(database, district).listNotices(actor.id, SHOWN)).map(presentNotice),
  );

  const Keys = z.object({ keys: z.array(z.string().max(300)).max(SHOWN) });
  app.post('/api/notices/read', { ...signedIn, schema: { body: Keys } }, async ({ context, body }, reply) => {
    const { actor, database, district, today } = context;
    await new NoticeStore(database, district).markRead(actor.id, body.keys, today);
    return reply.code(204).send();
  });
}

/** A letter that was claimed and whose end nobody saw may or may not have gone out: that is what is said of it. */
function presentNotice({ key, kind, text, textEn, createdOn, readOn, mail }: Notice): NoticeView {
  const shown = mail === 'sending' ? 'uncertain' : mail;
  return { key, kind, text, textEn, href: hrefOf(key), createdOn, isRead: readOn !== null, mail: shown };
}
