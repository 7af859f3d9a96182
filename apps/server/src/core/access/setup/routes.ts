import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { wantsEnglish } from '../../http/errors.js';
import { receiveFile, sendSheet } from '../../http/files.js';
import type { CheckedSheet, SetupState } from '../api.js';
import { admit, type Door } from '../door.js';
import { Login } from '../people/routes.js';
import { ROLES } from '../roles.js';
import { listDistricts } from '../store.js';
import { openSetup, setUp } from './set-up.js';
import { checkSheet, writeSheet } from './sheet.js';

// PostgreSQL takes no NUL in a text.
const text = (longest: number): z.ZodString =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\0]*$/);
const NewDistrict = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  name: text(50),
  units: z
    .array(
      z.object({
        name: text(100),
        parent: text(100).nullable(),
        kind: z.enum(['department', 'street', 'other']),
        duties: text(4000).nullable(),
      }),
    )
    .min(1)
    .max(2000),
  people: z.array(z.object({ unit: text(100), name: text(100), login: Login, roles: z.array(z.enum(ROLES)).min(1) })).max(5000),
  admin: z.object({ name: text(100), login: Login, password: z.string().max(500) }),
});

const free = { config: { access: 'public', impersonal: true } } as const;

/** The set-up of a server without districts: who has the link that was printed at the start makes the first one, once. */
export function mountSetup(fastify: FastifyInstance, door: Door): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();
  const open = ({ headers }: FastifyRequest): Promise<Buffer> => {
    const token = headers['x-luoshi-setup'];
    return openSetup(door.tenancy, typeof token === 'string' ? token : undefined, door.now());
  };

  app.get('/api/setup', free, async (): Promise<SetupState> => ({ needed: (await listDistricts(door.tenancy.outside)).length === 0 }));

  app.get('/api/setup/units.xlsx', free, async (_request, reply) => sendSheet(reply, '单位和人员.xlsx', await writeSheet('', [], [])));

  app.post('/api/setup/check', free, async (request): Promise<CheckedSheet> => {
    await open(request);
    const { bytes } = await receiveFile(request);
    return checkSheet(bytes, wantsEnglish(request.headers['accept-language']));
  });

  app.post('/api/setup', { ...free, schema: { body: NewDistrict } }, async (request, reply) => {
    const tokenHash = await open(request);
    const { id, name } = request.body;
    const personId = await setUp(door.tenancy, tokenHash, request.body, door.now());
    await admit(door, request, reply, { district: id, personId, way: 'password' });
    return reply.code(201).send({ id, name });
  });
}
