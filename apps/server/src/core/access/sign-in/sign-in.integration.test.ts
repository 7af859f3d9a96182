import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type Somebody, type TestServer } from '../../../testing/index.js';
import type { Invitation, PeopleList, PersonEntry, SessionAnswer, SessionList, UnitEntry, UnitList } from '../api.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const GOOD = 'three quiet boats';

function send(
  method: string,
  path: string,
  body?: unknown,
  as: Somebody | null = 'admin',
  headers: Record<string, string> = {},
): Promise<Response> {
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  return server.fetch(path, {
    as,
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...content,
  });
}

/** Cookies of an answer, as the browser sends them back. */
const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

const tryPassword = (login: string, password: string, cookie?: string): Promise<Response> =>
  send('POST', '/api/session', { login, password }, null, cookie === undefined ? {} : { cookie });

async function codeOf(response: Response): Promise<string> {
  const { error } = (await response.json()) as { error: { code: string } };
  return `${String(response.status)} ${error.code}`;
}

/** Somebody new, who entered by the link and set a password; the answer's cookies hold a session and a known device. */
async function newcomer(login: string): Promise<{ person: PersonEntry; cookies: string }> {
  const person = (await (await send('POST', '/api/people', { login, name: login, roles: ['officer'] })).json()) as PersonEntry;
  const { link } = (await (await send('POST', `/api/people/${person.id}/invite`)).json()) as Invitation;
  const entered = await fetch(link, { redirect: 'manual' });
  expect([entered.status, entered.headers.get('location')]).toEqual([303, '/account']);
  const cookies = cookiesOf(entered);
  expect((await send('POST', '/api/session/password', { new: GOOD }, null, { cookie: cookies })).status).toBe(204);
  return { person, cookies };
}

test('an invited person enters once, sets a password, and signs in with it from then on', async () => {
  const { person } = await newcomer('Wang.Wu');
  expect(person.login).toBe('wang.wu');
  const signedIn = await tryPassword('WANG.WU', GOOD);
  expect(signedIn.status).toBe(204);
  expect(signedIn.headers.getSetCookie().join()).toMatch(/luoshi=[^;]+;.*HttpOnly; SameSite=Lax/);
  const session = (await (
    await server.fetch('/api/session', { as: null, headers: { cookie: cookiesOf(signedIn) } })
  ).json()) as SessionAnswer;
  expect(session.person).toMatchObject({ name: 'Wang.Wu', roles: ['officer'] });
});

test('an unknown login and a wrong password are answered alike', async () => {
  await newcomer('liu');
  const [unknown, wrong] = [await tryPassword('nobody', GOOD), await tryPassword('liu', 'four quiet boats')];
  expect(await unknown.text()).toBe(await wrong.text());
  expect([unknown.status, wrong.status]).toEqual([422, 422]);
});

/** As if strangers had guessed at a login for hours: the count of unknown devices, and ten minutes to wait. */
async function exhaust(login: string): Promise<void> {
  expect((await tryPassword(login, 'guessing in the dark')).status).toBe(422);
  const key = createHash('sha256')
    .update(JSON.stringify(['login', login]))
    .digest();
  const database = new pg.Client({ connectionString: server.databaseUrl });
  await database.connect();
  await database.query("SELECT set_config('luoshi.district', 'test', false)");
  const statement = "UPDATE sign_in_tries SET tries = 14, last_at = now(), free_at = now() + interval '10 minutes' WHERE key = $1";
  expect((await database.query(statement, [key])).rowCount).toBe(1);
  await database.end();
}

test('strangers who use up the tries of a login do not lock out the device that signed in before', async () => {
  const { cookies } = await newcomer('zhao');
  await exhaust('zhao');
  const refused = await tryPassword('zhao', GOOD);
  expect(await codeOf(refused)).toBe('429 too-many-tries');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(300);
  const device = cookies.split('; ').find((cookie) => cookie.startsWith('luoshi-device=')) ?? '';
  expect((await send('POST', '/api/session', { login: 'zhao', password: GOOD }, null, { cookie: device })).status).toBe(204);
  expect((await tryPassword('zhao', GOOD)).status).toBe(429);
});

test('a device that is known for one login is a stranger to another', async () => {
  const { cookies } = await newcomer('sun');
  await newcomer('zhou');
  await exhaust('zhou');
  expect((await tryPassword('zhou', GOOD, cookies)).status).toBe(429);
});

test('a change of password needs the old one, refuses a weak one, and ends every other session', async () => {
  const { cookies } = await newcomer('qian');
  const other = cookiesOf(await tryPassword('qian', GOOD));
  const change = (body: object): Promise<Response> => send('POST', '/api/session/password', body, null, { cookie: cookies });
  expect(await codeOf(await change({ old: 'not the old one', new: 'four quiet boats' }))).toBe('422 wrong-old-password');
  expect(await codeOf(await change({ old: GOOD, new: 'password1234' }))).toBe('400 weak-password');
  expect((await change({ old: GOOD, new: 'four quiet boats' })).status).toBe(204);
  expect((await server.fetch('/api/sessions', { as: null, headers: { cookie: other } })).status).toBe(401);
  expect((await server.fetch('/api/sessions', { as: null, headers: { cookie: cookies } })).status).toBe(200);
});

test('everybody sees where they are signed in, may end it, and not what is others’', async () => {
  const { cookies } = await newcomer('feng');
  const other = cookiesOf(await tryPassword('feng', GOOD));
  const list = async (cookie: string): Promise<SessionList> =>
    (await (await server.fetch('/api/sessions', { as: null, headers: { cookie } })).json()) as SessionList;
  const { sessions } = await list(cookies);
  expect(sessions.map(({ way, current }) => `${way} ${String(current)}`).sort()).toEqual(['link true', 'password false']);
  const id = sessions.find(({ current }) => !current)?.id ?? '';
  expect(await codeOf(await send('DELETE', `/api/sessions/${id}`, undefined, 'leader'))).toBe('404 no-such-session');
  expect((await send('DELETE', `/api/sessions/${id}`, undefined, null, { cookie: cookies })).status).toBe(204);
  expect((await server.fetch('/api/sessions', { as: null, headers: { cookie: other } })).status).toBe(401);
});

test('who is closed by an administrator is out at once, and the last administrator stays', async () => {
  const { person, cookies } = await newcomer('chen');
  expect((await send('PATCH', `/api/people/${person.id}`, { active: false })).status).toBe(200);
  expect((await server.fetch('/api/sessions', { as: null, headers: { cookie: cookies } })).status).toBe(401);
  expect(await codeOf(await tryPassword('chen', GOOD))).toBe('422 wrong-password');
  expect(await codeOf(await send('PATCH', '/api/people/admin', { active: false }))).toBe('409 last-admin');
  expect(await codeOf(await send('PATCH', '/api/people/admin', { roles: ['leader'] }))).toBe('409 last-admin');
});

test('units are a tree: no ring, no name twice, none closed that is in use; staff see names alone', async () => {
  const add = async (name: string, parentId: string | null): Promise<UnitEntry> =>
    (await (await send('POST', '/api/units', { name, kind: 'department', parentId, duties: '职责' })).json()) as UnitEntry;
  const top = await add('教体局', null);
  const below = await add('体育科', top.id);
  expect(await codeOf(await send('PATCH', `/api/units/${top.id}`, { parentId: below.id }))).toBe('409 unit-ring');
  expect(await codeOf(await send('PATCH', `/api/units/${below.id}`, { name: '教体局' }))).toBe('409 unit-taken');
  expect(await codeOf(await send('PATCH', `/api/units/${top.id}`, { active: false }))).toBe('409 unit-in-use');
  expect(await codeOf(await send('PATCH', '/api/units/nothing', {}))).toBe('404 no-such-unit');
  const { units } = (await (await server.fetch('/api/units', { as: 'officer' })).json()) as UnitList;
  expect(units.find(({ id }) => id === below.id)).toEqual({ id: below.id, name: '体育科', parentId: top.id, kind: 'department' });
});

test('a login is taken once, whatever its case', async () => {
  const add = (login: string): Promise<Response> => send('POST', '/api/people', { login, name: '某', roles: ['officer'] });
  expect((await add('wei')).status).toBe(201);
  expect(await codeOf(await add('WEI'))).toBe('409 login-taken');
  const { people } = (await (await server.fetch('/api/people', { as: 'admin' })).json()) as PeopleList;
  expect(people.filter(({ login }) => login === 'wei')).toHaveLength(1);
});

test('a used link leads a person to the sign-in page and tells a program so', async () => {
  const person = (await (await send('POST', '/api/people', { login: 'jiang', name: '蒋', roles: ['officer'] })).json()) as PersonEntry;
  const { link } = (await (await send('POST', `/api/people/${person.id}/invite`)).json()) as Invitation;
  await fetch(link, { redirect: 'manual' });
  expect(await codeOf(await fetch(link, { redirect: 'manual' }))).toBe('410 dead-link');
  const page = await fetch(link, { redirect: 'manual', headers: { accept: 'text/html' } });
  expect(page.headers.get('location')).toBe('/sign-in?problem=dead-link');
});

test('a change with a session cookie and no word on where it comes from is refused', async () => {
  const response = await fetch(`${server.url}/api/session`, { method: 'DELETE', headers: { cookie: server.cookie('leader') } });
  expect(await codeOf(response)).toBe('403 foreign-page');
});
