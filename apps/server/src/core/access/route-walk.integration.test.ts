import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PEOPLE, sampleOf, startTestServer, type Somebody, type TestRoute, type TestServer } from '../../testing/index.js';

/** Stands in what only district `test` may see. */
const SECRET = '只给本区看的话';
const everybody = Object.keys(PEOPLE) as Somebody[];
/** A visitor, and one person of each role at least. */
const visitors = [null, ...everybody];

let server: TestServer;
let database: pg.Client;
let routes: TestRoute[];
/** Real ids of district `test` by the noun before them in an address. */
let ids: Map<string, string>;

/** Tables that change by themselves: work in the background, and strangers' tries to sign in, which are for anybody. */
const RESTLESS = ['ledger_days', 'notices', 'sign_in_tries'];

beforeAll(async () => {
  server = await startTestServer();
  database = new pg.Client({ connectionString: server.databaseUrl });
  await database.connect();
  // Signing out comes last: it ends the session that the walk uses.
  routes = server.routes.toSorted((a, b) => Number(endsSession(a)) - Number(endsSession(b)));
  await plant();
  ids = await findIds();
});
afterAll(async () => {
  await database.end();
  await server.stop();
});

const endsSession = ({ method, url }: TestRoute): boolean => method === 'DELETE' && url === '/api/session';
const nameOf = ({ method, url }: TestRoute): string => `${method} ${url}`;

async function json<T>(path: string, as: Somebody, body: unknown): Promise<T> {
  const response = await server.fetch(path, {
    as,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status, path).toBe(201);
  return (await response.json()) as T;
}

/** Puts things of each kind into district `test`, each with the secret in it. */
async function plant(): Promise<void> {
  const uploaded = await server.upload(`${SECRET}2025年计划报告\n\n一、2025年主要任务\n\n${SECRET}新建学校8所。\n`, `${SECRET}.txt`);
  const { id } = (await uploaded.json()) as { id: string };
  const unit = await json<{ id: string }>('/api/units', 'admin', { name: SECRET, kind: 'department', duties: SECRET });
  await json('/api/people', 'admin', { name: SECRET, login: 'secret', roles: ['officer'], unitId: unit.id });
  await json('/api/plans', 'planner', { name: SECRET, kind: 'annual', year: 2025, periodKind: 'month', reportId: id });
}

async function tell(district: string): Promise<void> {
  await database.query("SELECT set_config('luoshi.district', $1, false)", [district]);
}

async function tables(): Promise<string[]> {
  const { rows } = await database.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'district_id'
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

/** One id of each table that has any, of a row with the secret if there is one, for the two districts' people have the same ids: under the table's name and what ends it: `plan_commitments` is found as `commitments` too. */
async function findIds(): Promise<Map<string, string>> {
  await tell('test');
  const found = new Map<string, string>();
  for (const table of await tables()) {
    const { rows } = await database.query<{ row: Record<string, unknown> }>(
      `SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY to_jsonb(t)::text LIKE $1 DESC LIMIT 1`,
      [`%${SECRET}%`],
    );
    const id = rows[0]?.row['id'];
    if (typeof id !== 'string') continue;
    const parts = table.split('_');
    for (let at = 0; at < parts.length; at++) {
      const noun = parts.slice(at).join('-');
      if (at === 0 || !found.has(noun)) found.set(noun, id);
    }
  }
  return found;
}

/** The address with real ids of district `test` in it, or with such as nobody has. */
function addressOf({ url }: TestRoute, real: boolean): string {
  const parts = url.split('/');
  const filled = parts.map((part, at) => {
    const [, name = ''] = /^:(\w+)/.exec(part) ?? [];
    if (name === '') return part === '*' ? 'nowhere' : part;
    if (name === 'district') return 'test';
    const id = ids.get(`${name}s`) ?? ids.get(parts[at - 1] ?? '') ?? 'nothing';
    return part.replace(`:${name}`, real ? id : 'nothing');
  });
  return filled.join('/');
}

function ask(route: TestRoute, as: Somebody | null, district: 'test' | 'other', real: boolean, body: unknown): Promise<Response> {
  const { method } = route;
  const sends = method !== 'GET' && method !== 'HEAD' && method !== 'DELETE';
  const content = sends ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {};
  return server.fetch(addressOf(route, real), { as, district, method, redirect: 'manual', ...content });
}

/** The status that the route's declaration asks for; null where whoever asks may come in. */
function refusal({ access }: TestRoute, as: Somebody | null): 401 | 403 | null {
  if (access === 'public') return null;
  if (as === null) return 401;
  return access === 'signed-in' || PEOPLE[as].roles.some((role) => access.includes(role)) ? null : 403;
}

test('every route states who may call it, and there are many', () => {
  expect(routes.filter(({ access }) => access !== 'public' && access !== 'signed-in' && access.length === 0).map(nameOf)).toEqual([]);
  expect(routes.length).toBeGreaterThan(40);
  expect([...ids.keys()]).toEqual(expect.arrayContaining(['reports', 'units', 'people', 'plans', 'commitments']));
});

test('every route refuses each role that it does not name, and lets in each that it does', async () => {
  const wrong: string[] = [];
  for (const route of routes) {
    const answers = await Promise.all(
      visitors.map(async (as) => ({
        as,
        expected: refusal(route, as),
        status: (await ask(route, as, 'test', route.method === 'GET', {})).status,
      })),
    );
    for (const { as, expected, status } of answers) {
      const isRight = expected === null ? status !== 401 && status !== 403 && status < 500 : status === expected;
      if (!isRight) wrong.push(`${nameOf(route)} as ${as ?? 'visitor'}: ${status}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** Ends with the walk above: whoever signed out there is not asked again. */
test('what district test holds never shows to visitors, residents or enterprises', async () => {
  await server.restart();
  const told: string[] = [];
  for (const route of routes.filter(({ method }) => method === 'GET')) {
    for (const as of [null, 'resident', 'enterprise'] as const) {
      if ((await (await ask(route, as, 'test', true, {})).text()).includes(SECRET)) told.push(`${nameOf(route)} to ${as ?? 'visitor'}`);
    }
  }
  expect(told).toEqual([]);
});

test('nobody of another district sees or changes anything, whatever the role, address and body', async () => {
  const seenByOwn = await ask({ method: 'GET', url: '/api/reports', access: 'public', body: null }, 'planner', 'test', true, {});
  expect(await seenByOwn.text()).toContain(SECRET);
  const before = await fingerprint();
  const leaked: string[] = [];
  for (const route of routes.filter(({ method }) => method !== 'HEAD')) {
    const body = route.body ? sampleOf(route.body) : {};
    const answers = await Promise.all(
      everybody.map(async (as) => ({ as, ...(await answerOf(await ask(route, as, 'other', true, body))) })),
    );
    for (const { as, status, text } of answers) {
      const isRight = status < 500 && !text.includes(SECRET) && (refusal(route, as) ?? status) === status;
      if (!isRight) leaked.push(`${nameOf(route)} as ${as}: ${status}`);
    }
  }
  expect(leaked).toEqual([]);
  expect(await fingerprint()).toEqual(before);
});

async function answerOf(response: Response): Promise<{ status: number; text: string }> {
  return { status: response.status, text: Buffer.from(await response.arrayBuffer()).toString() };
}

/** What each table holds of district `test`, as a digest. */
async function fingerprint(): Promise<Record<string, string>> {
  await tell('test');
  const found: Record<string, string> = {};
  for (const table of (await tables()).filter((name) => !RESTLESS.includes(name))) {
    const { rows } = await database.query<{ digest: string }>(
      `SELECT md5(COALESCE(string_agg(t::text, '|' ORDER BY t::text), '')) AS digest FROM ${table} t`,
    );
    found[table] = rows[0]?.digest ?? '';
  }
  return found;
}

test('a connection that was told no district sees no row of any table and adds none', async () => {
  for (const table of await tables()) {
    await tell('');
    expect((await database.query(`SELECT 1 FROM ${table} LIMIT 1`)).rowCount, table).toBe(0);
    // insufficient_privilege: the wall stands before every other check.
    await expect(database.query(`INSERT INTO ${table} (district_id) VALUES ('test')`), table).rejects.toMatchObject({ code: '42501' });
  }
});

test('a connection that was told another district sees none of test’s rows and adds none to it', async () => {
  for (const table of await tables()) {
    await tell('other');
    expect((await database.query(`SELECT 1 FROM ${table} WHERE district_id = 'test' LIMIT 1`)).rowCount, table).toBe(0);
    await expect(database.query(`INSERT INTO ${table} (district_id) VALUES ('test')`), table).rejects.toMatchObject({ code: '42501' });
  }
});
