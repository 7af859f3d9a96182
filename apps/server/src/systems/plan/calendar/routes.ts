import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { AccessStore, contextOf, listDistricts, STAFF, system } from '../../../core/access/index.js';
import type { Tenancy } from '../../../core/database/connect.js';
import { PlainError } from '../../../core/plain-error.js';
import { loadPlans } from '../views/plan-view.js';
import { CalendarStore } from './store.js';
import { toCalendar } from './to-calendar.js';

function noSuchCalendar(): PlainError {
  return new PlainError('no-such-calendar', 404, {
    message: '没有这个日历。',
    mend: '请登录后在“我的任务”页重新取得订阅地址。',
    messageEn: 'There is no such calendar.',
    mendEn: 'Sign in and take the address from your desk anew.',
  });
}

/** The unit's calendar: its address for who is signed in, the feed itself for whoever has the address. */
export function mountCalendar(fastify: FastifyInstance, tenancy: Tenancy, publicUrl: string | undefined): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();
  const baseOf = ({ protocol, host }: FastifyRequest): string => (publicUrl ?? `${protocol}://${host}`).replace(/\/+$/, '');

  app.get('/api/calendar', { config: { access: STAFF } }, async (request) => {
    const { actor, database, district } = request.context;
    const secret = await new CalendarStore(database, district).getSecret(actor.unit, randomBytes(24).toString('base64url'));
    return { url: `${baseOf(request)}/calendar/${district}.${secret}.ics` };
  });

  // The address is the key: calendar programs cannot sign in.
  const Token = z.object({ token: z.string().regex(/^[a-z0-9-]{1,40}\.[\w-]{32}$/) });
  app.get('/calendar/:token.ics', { config: { access: 'public', impersonal: true }, schema: { params: Token } }, async (request, reply) => {
    const [id = '', secret = ''] = request.params.token.split('.');
    const district = (await listDistricts(tenancy.outside)).find((one) => one.id === id);
    if (!district) throw noSuchCalendar();
    const context = contextOf(tenancy, district, system, new Date());
    const found = await new CalendarStore(context.database, id).findUnit(secret);
    if (!found) throw noSuchCalendar();
    const units = await new AccessStore(context.database, id).listUnits();
    const name = units.find((unit) => unit.id === found.unitId)?.name ?? district.name;
    const plans = (await loadPlans(context)).filter(({ plan }) => plan.state === 'published' || plan.state === 'adjusted');
    const body = toCalendar({ district: id, title: `${name}：计划任务`, unitId: found.unitId, plans, base: baseOf(request) });
    return reply.type('text/calendar; charset=utf-8').header('cache-control', 'private, max-age=3600').send(body);
  });
}
