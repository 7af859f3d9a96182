import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../testing/index.js';
import type { CommitmentDetail, PlanSummary } from './api.js';
import { makePlan, PLACES, submit, talkTo, type Talk } from './testing/sample-plan.js';

let server: TestServer;
let talk: Talk;
beforeAll(async () => {
  server = await startTestServer();
  talk = talkTo(server);
});
afterAll(() => server.stop());

const see = (path: string) => talk.ok<CommitmentDetail>(talk.send('GET', path, undefined));
/** What each of several requests, all sent before any is answered, is told. */
const atOnce = (requests: Promise<Response>[]) => Promise.all(requests.map((request) => talk.codeOf(request)));

test('of two planners who change one commitment at once, one is told by name, and what the first wrote stands', async () => {
  const { path } = await makePlan(talk, 'draft');
  for (let seen = 0; seen < 8; seen++) {
    const weight = (by: number) => ({ seen, weight: 100 + 10 * seen + by });
    const requests = [talk.send('PATCH', path, weight(1)), talk.send('PATCH', path, weight(2), 'second-planner')];
    const answers = await Promise.all(requests);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const first = answers[0]?.status === 200 ? 1 : 2;
    const refused = (await answers[2 - first]?.json()) as { error: { code: string; message: string } };
    expect(refused.error.code).toBe('changed-meanwhile');
    expect(refused.error.message).toContain(first === 1 ? '测试计划员' : '李四');
    expect((await see(path)).weight).toBe(100 + 10 * seen + first);
  }
});

test('two officers’ returns for one period: the second is told, one round stands', async () => {
  const { path } = await makePlan(talk);
  const body = { period: '2026-01', value: 300, text: '一月新增300个。', seenRounds: 0 };
  const told = await atOnce([1, 2, 3].map(() => talk.send('POST', `${path}/returns`, body, 'officer')));
  expect(told.sort()).toEqual(['201 ok', '409 submitted-meanwhile', '409 submitted-meanwhile']);
  expect((await see(path)).returns).toHaveLength(1);
});

test('a return is reviewed once, whether it is accepted and sent back at once or twice', async () => {
  const { path } = await makePlan(talk);
  const { id } = await submit(talk, path);
  const told = await atOnce([
    talk.send('POST', `/api/returns/${id}/accept`, {}, 'reviewer'),
    talk.send('POST', `/api/returns/${id}/send-back`, { remark: '请附名单' }, 'reviewer'),
    talk.send('POST', `/api/returns/${id}/accept`, {}, 'reviewer'),
  ]);
  expect(told.sort()).toEqual(['200 ok', '409 reviewed-meanwhile', '409 reviewed-meanwhile']);
  const { history } = await see(path);
  expect(history.filter(({ action }) => /accept|send-back/.test(action))).toHaveLength(1);
});

test('two commitments put under each other at once do not both end up there', async () => {
  const { plan, id, path } = await makePlan(talk, 'draft');
  const second = await talk.ok<CommitmentDetail>(talk.send('POST', `/api/plans/${plan}/commitments`, PLACES));
  const told = await atOnce([
    talk.send('PATCH', path, { seen: 0, parent: second.id }),
    talk.send('PATCH', `/api/plans/${plan}/commitments/${second.id}`, { seen: 0, parent: id }, 'second-planner'),
  ]);
  expect(told.sort()).toEqual(['200 ok', '422 would-circle']);
});

test('a change and a publication at once: the change is in the new version or waits for the next, never lost', async () => {
  const { plan, path } = await makePlan(talk);
  await talk.ok(talk.send('PATCH', path, { seen: 0, deadline: '2026-11-30' }));
  const [, edited] = await atOnce([
    talk.send('POST', `/api/plans/${plan}/publish`, { basis: '决定' }),
    talk.send('PATCH', path, { seen: 1, text: '新增学位3500个' }, 'second-planner'),
  ]);
  const { text, pending, deadline } = await see(path);
  expect(deadline).toBe('2026-11-30');
  if (edited === '200 ok') expect(pending?.['text'] ?? text).toBe('新增学位3500个');
  else expect([edited, text, pending]).toEqual(['409 changed-meanwhile', '新增学位3000个', null]);
});

test('plans made at once get ids of their own, commitments added at once numbers of their own', async () => {
  const facts = { name: '改革清单', kind: 'reform', year: 2026, periodKind: 'quarter' };
  const plans = await Promise.all([1, 2, 3].map(() => talk.ok<PlanSummary>(talk.send('POST', '/api/plans', facts))));
  expect(plans.map(({ id }) => id).sort()).toEqual(['reform-2026', 'reform-2026-2', 'reform-2026-3']);
  const { plan } = await makePlan(talk, 'draft');
  const adding = [1, 2, 3].map(() => talk.ok<CommitmentDetail>(talk.send('POST', `/api/plans/${plan}/commitments`, PLACES)));
  expect((await Promise.all(adding)).map(({ number }) => number).sort()).toEqual([2, 3, 4]);
});

test('a killed server has what it acknowledged', async () => {
  const { path } = await makePlan(talk);
  const { id } = await submit(talk, path);
  await server.kill();
  await server.restart();
  expect((await see(path)).returns.map((one) => [one.id, one.state])).toEqual([[id, 'submitted']]);
});
