import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { sendSheet } from '../../http/files.js';
import type { Invitation, PeopleList, UnitList } from '../api.js';
import { hasRole } from '../actor.js';
import type { Door } from '../door.js';
import { ROLES, STAFF, type Role } from '../roles.js';
import { AccessStore, listDistricts } from '../store.js';
import { writeSheet } from '../setup/sheet.js';
import { addPerson } from './commands/add-person.js';
import { addUnit } from './commands/add-unit.js';
import { changePerson } from './commands/change-person.js';
import { changeUnit } from './commands/change-unit.js';
import { endSessions } from './commands/end-sessions.js';
import { invitePerson } from './commands/invite-person.js';
import { presentPerson, presentUnit, presentUnitName } from './present.js';
import { PeopleStore } from './store.js';

// PostgreSQL takes no NUL in a text.
const text = (longest: number): z.ZodString =>
  z
    .string()
    .trim()
    .max(longest)
    .regex(/^[^\0]*$/);
const name = text(100).min(1);
const Id = text(64);
const ById = z.object({ id: Id });
const UnitFields = z.object({
  name,
  parentId: Id.nullable(),
  kind: z.enum(['department', 'street', 'other']),
  duties: text(4000),
});
const UnitChange = UnitFields.partial().extend({ active: z.boolean().optional() });
const PersonFields = z.object({
  name,
  email: z.email().max(200).nullable(),
  unitId: Id.nullable(),
  roles: z.array(z.enum(ROLES)).min(1).max(ROLES.length),
  oidcByLogin: z.boolean(),
});
/** A login is typed by hand: letters, digits, dot, underscore, hyphen; a letter or digit first. */
export const Login = z.string().regex(/^[a-z0-9][a-z0-9._-]{1,63}$/i);
const NewPerson = PersonFields.partial({ email: true, unitId: true, oidcByLogin: true }).extend({ login: Login });
const PersonChange = PersonFields.partial().extend({ active: z.boolean().optional() });

const kept = { config: { access: ['admin'] satisfies Role[] } };

/** Units and people, kept by the administrators. */
export function mountPeople(fastify: FastifyInstance, door: Door): void {
  mountUnits(fastify, door);
  const app = fastify.withTypeProvider<ZodTypeProvider>();

  app.get('/api/people', kept, async ({ context }): Promise<PeopleList> => {
    const people = await new PeopleStore(context.database, context.district).listPeople();
    return { people: people.map(presentPerson) };
  });

  app.post('/api/people', { ...kept, schema: { body: NewPerson } }, async ({ context, body }, reply) => {
    const { login, name, email = null, unitId = null, roles, oidcByLogin = false } = body;
    const person = await addPerson(context, { login, name, email, unitId, roles: [...new Set(roles)], oidcByLogin });
    return reply.code(201).send(presentPerson(person));
  });

  app.patch('/api/people/:id', { ...kept, schema: { params: ById, body: PersonChange } }, async ({ context, params, body }) =>
    presentPerson(await changePerson(context, params.id, body)),
  );

  app.post('/api/people/:id/invite', { ...kept, schema: { params: ById } }, async (request, reply) => {
    const { token, expires } = await invitePerson(request.context, request.params.id);
    const base = door.publicUrl ?? `${request.protocol}://${request.host}`;
    const answer: Invitation = { link: `${base}/enter/${token}?to=/account`, expires: expires.toISOString() };
    return reply.code(201).send(answer);
  });

  app.delete('/api/people/:id/sessions', { ...kept, schema: { params: ById } }, async ({ context, params }, reply) => {
    await endSessions(context, params.id);
    return reply.code(204).send();
  });
}

function mountUnits(fastify: FastifyInstance, door: Door): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();

  app.get('/api/units', { config: { access: STAFF } }, async ({ context }): Promise<UnitList> => {
    const units = await new PeopleStore(context.database, context.district).listUnits();
    if (hasRole(context.actor, 'admin')) return { units: units.map(presentUnit) };
    return { units: units.filter(({ active }) => active).map(presentUnitName) };
  });

  app.post('/api/units', { ...kept, schema: { body: UnitFields.partial({ parentId: true, duties: true }) } }, async (request, reply) => {
    const { name, kind, parentId = null, duties = '' } = request.body;
    return reply.code(201).send(presentUnit(await addUnit(request.context, { name, kind, parentId, duties })));
  });

  app.patch('/api/units/:id', { ...kept, schema: { params: ById, body: UnitChange } }, async ({ context, params, body }) =>
    presentUnit(await changeUnit(context, params.id, body)),
  );

  app.get('/api/units/sheet.xlsx', kept, async ({ context }, reply) => {
    const store = new AccessStore(context.database, context.district);
    const name = (await listDistricts(door.tenancy.outside)).find(({ id }) => id === context.district)?.name ?? '';
    return sendSheet(reply, `${name}单位和人员.xlsx`, await writeSheet(name, await store.listUnits(), await store.listPeople()));
  });
}
