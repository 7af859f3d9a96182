import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../../testing/index.js';
import { ReturnStore } from '../returns/store.js';
import { PlanStore } from '../store.js';
import { COMMITMENTS, fillYear, returned } from '../testing/public-year.js';

/** Stands in every column that is not public; a number likewise. */
const SECRET = 'GEHEIM';
const NUMBER = 918273645;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await fillYear(server.databaseUrl, async (database) => {
    const plans = new PlanStore(database, 'test');
    const [first, second] = COMMITMENTS;
    if (!first || !second) throw new Error('there are commitments');
    const secret = (text: string) => ({ text: `${SECRET}-${text}`, heading: `${SECRET}-heading`, changedBy: 'planner' });
    const facts = { kind: 'annual', year: 2026, periodKind: 'month', reportId: null } as const;
    await plans.addPlan({ ...facts, id: 'draft', name: `${SECRET}-plan`, state: 'draft', version: 0 });
    await plans.addCommitments([
      { ...first, ...secret('draft'), id: 'd1', planId: 'draft' },
      { ...first, ...secret('removed'), id: 'x1', number: 8, removed: true },
      { ...first, ...secret('waiting'), id: 'x2', number: 9, removed: true, pending: { removed: false } },
    ]);
    const target = first.target && { ...first.target, value: NUMBER, measure: `${SECRET}-measure` };
    await plans.putCommitment({ ...first, changedBy: 'planner', pending: { text: `${SECRET}-pending`, deadline: '2026-11-11', target } });
    const words = {
      text: `${SECRET}-text`,
      reason: `${SECRET}-reason`,
      remark: `${SECRET}-remark`,
      submittedBy: `${SECRET}-by`,
      reviewedBy: `${SECRET}-rev`,
    };
    await new ReturnStore(database, 'test').addReturns([
      returned('s1', '2026-04', { ...words, value: 400 }),
      returned('s2', '2026-05', { ...words, state: 'submitted', value: NUMBER }),
      returned('s3', '2026-06', { ...words, state: 'returned', value: NUMBER }),
      returned('s4', '2026-01', { ...words, commitmentId: 'c2', value: null, grade: 'begun', evidence: ['ab'.repeat(32)] }),
    ]);
  });
  await fillRest();
});
afterAll(() => server.stop());

/** Tables whose stores belong to others: people, units, files, challenges, notices, ledger, calendars. */
async function fillRest(): Promise<void> {
  const client = new pg.Client({ connectionString: server.databaseUrl });
  await client.connect();
  try {
    await client.query("SELECT set_config('luoshi.district', 'test', false)");
    const s = (name: string): string => `'${SECRET}-${name}'`;
    for (const statement of [
      `UPDATE people SET name = ${s('person')} || id, email = ${s('mail')} || id || '@example.org', oidc_subject = ${s('oidc')} || id, password_hash = ${s('hash')}`,
      `UPDATE units SET duties = ${s('duties')}`,
      `UPDATE plan_versions SET published_by = ${s('publisher')}, commitments = '[{"text": "${SECRET}-version"}]'`,
      `INSERT INTO files (district_id, hash, size, type, name, added_by, scan) VALUES ('test', repeat('ab', 32), ${NUMBER}, 'text/plain', ${s('file')}, ${s('adder')}, 'clean')`,
      `INSERT INTO challenges (district_id, id, plan_id, commitment_id, period, text, asked_by, contact, asked_on, due_on, unit_id, answer, answered_by, answered_on, hidden_reason)
       VALUES ('test', 'q1', 'year', 'c1', NULL, '公开的质疑', ${s('asker')}, ${s('contact')}, '2026-04-05', '2026-04-10', 'education', '公开的答复', ${s('answerer')}, '2026-04-07', NULL),
              ('test', 'q2', 'year', 'c1', NULL, ${s('hidden')}, 'visitor', NULL, '2026-04-05', '2026-04-10', 'education', NULL, NULL, NULL, ${s('why')})`,
      `INSERT INTO notices (district_id, key, person_id, kind, subject, text, text_en, created_on, mail)
       VALUES ('test', ${s('key')}, 'officer', 'due', ${s('subject')}, ${s('notice')}, ${s('notice')}, '2026-04-05', 'none')`,
      `INSERT INTO calendar_feeds (district_id, unit_id, secret) VALUES ('test', 'education', ${s('feed')})`,
      `INSERT INTO ledger_heads (district_id, seq, at, hash) VALUES ('test', 2, now(), repeat('a', 32)::bytea)
       ON CONFLICT (district_id) DO UPDATE SET seq = 2`,
      ...[1, 2].map(
        (seq) => `INSERT INTO ledger_entries (district_id, seq, at, actor, action, subject, before, after, salt, hash)
         VALUES ('test', ${seq}, now(), ${s('actor')}, '${seq === 1 ? 'plan.edit-commitment' : 'plan.accept-return'}', 'commitment/year/c1', '{"x": "${SECRET}-before"}', '{"x": "${SECRET}-after"}', repeat('s', 16)::bytea, repeat('h', 32)::bytea) ON CONFLICT DO NOTHING`,
      ),
    ]) {
      await client.query(statement);
    }
  } finally {
    await client.end();
  }
}

/** What each parameter of a public address is tried with. */
const TRIED: Record<string, string[]> = {
  district: ['test'],
  plan: ['year', 'draft'],
  id: ['c1', 'c2', 'c3', 'd1', 'x1', 'x2', 'q1'],
  seq: ['1', '2'],
  token: ['test.nothing'],
};

function addressesOf(pattern: string): string[] {
  const name = /:(\w+)/.exec(pattern)?.[1];
  if (name === undefined) return [pattern];
  const values = TRIED[name];
  if (!values) throw new Error(`say what :${name} of ${pattern} is to be tried with`);
  return values.flatMap((value) => addressesOf(pattern.replace(`:${name}`, value)));
}

test('nothing internal is in any answer that needs no sign-in', async () => {
  const open = server.routes.filter(({ method, access, url }) => method === 'GET' && access === 'public' && !url.includes('*'));
  const answered = new Map<string, number>();
  for (const { url } of open) {
    for (const address of addressesOf(url)) {
      const answer = await server.fetch(address, { as: null, redirect: 'manual' });
      const said = `${JSON.stringify([...answer.headers])}${await answer.text()}`;
      expect.soft({ address, said }).not.toEqual({ address, said: expect.stringContaining(SECRET) as string });
      expect.soft({ address, said }).not.toEqual({ address, said: expect.stringContaining(String(NUMBER)) as string });
      expect.soft({ address, said }).not.toEqual({ address, said: expect.stringContaining('2026-11-11') as string });
      answered.set(url, Math.max(answered.get(url) ?? 0, answer.ok ? 1 : 0));
    }
  }
  // The walk would say nothing if the pages had nothing to say.
  const silent = [...answered].filter(([url, ok]) => ok === 0 && url.startsWith('/api/public/')).map(([url]) => url);
  expect(silent.filter((url) => !url.includes(':seq'))).toEqual([]);
  const one = await (await server.fetch('/api/public/test/plans/year/commitments/c1', { as: null })).text();
  for (const shown of ['新增学位1200个', '公开的质疑', '公开的答复', '教育局', '"value":400']) expect(one).toContain(shown);
  expect((await server.fetch('/api/public/test/plans/draft', { as: null })).status).toBe(404);
});

test('the secrets are there: staff see some of them', async () => {
  expect(await (await server.fetch('/api/plans/year/commitments/c1')).text()).toContain(SECRET);
});
