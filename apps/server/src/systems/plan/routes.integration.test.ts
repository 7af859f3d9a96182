import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type Somebody, type TestServer } from '../../testing/index.js';
import { makePlan, PLACES, submit, talkTo, type Talk } from './testing/sample-plan.js';

let server: TestServer;
let talk: Talk;
beforeAll(async () => {
  server = await startTestServer();
  talk = talkTo(server);
});
afterAll(() => server.stop());

interface Case {
  method: string;
  /** The address, of a plan made for the case. */
  path: (made: { plan: string; path: string; returnId: string }) => string;
  body?: (made: { id: string }) => unknown;
  /** Who may, and who of the staff may not; null where all of them may. */
  by: Somebody;
  not: Somebody | null;
  /** What is no proper body, or no proper address. */
  bad?: unknown;
  badPath?: string;
  state?: 'draft';
  answers: number;
}

const all: Record<string, Case> = {
  'list plans': { method: 'GET', path: () => '/api/plans', by: 'leader', not: 'resident', answers: 200 },
  'make a plan': {
    ...{ method: 'POST', path: () => '/api/plans', by: 'planner', not: 'leader', answers: 201 },
    body: () => ({ name: '改革清单', kind: 'reform', year: 2026, periodKind: 'quarter' }),
    bad: { name: '改革清单', kind: 'wish', year: 2026, periodKind: 'quarter' },
  },
  'see a plan': { method: 'GET', path: ({ plan }) => `/api/plans/${plan}`, by: 'officer', not: 'enterprise', answers: 200 },
  'publish a plan': {
    ...{ method: 'POST', path: ({ plan }) => `/api/plans/${plan}/publish`, by: 'planner', not: 'admin', answers: 200, state: 'draft' },
    ...{ body: () => ({ basis: '决定' }), bad: { basis: '' } },
  },
  'close a plan': {
    ...{ method: 'POST', path: ({ plan }) => `/api/plans/${plan}/close`, by: 'planner', not: 'leader', answers: 200 },
    ...{ body: () => ({ basis: '年度终了' }), bad: {} },
  },
  'compare versions': {
    ...{ method: 'GET', path: ({ plan }) => `/api/plans/${plan}/versions/0/pending`, by: 'leader', not: 'resident', answers: 200 },
    badPath: '/api/plans/x/versions/one/two',
  },
  'see the leader’s page': { method: 'GET', path: ({ plan }) => `/api/plans/${plan}/leader`, by: 'leader', not: 'resident', answers: 200 },
  'see suggestions': {
    ...{ method: 'GET', path: ({ plan }) => `/api/plans/${plan}/owners/suggestions`, by: 'planner', not: 'officer', answers: 200 },
  },
  'assign owners': {
    ...{ method: 'POST', path: ({ plan }) => `/api/plans/${plan}/owners`, by: 'planner', not: 'officer', answers: 200 },
    body: ({ id }) => ({ changes: [{ commitmentId: id, leadUnit: 'health', supportingUnits: [] }] }),
    bad: { changes: [{ commitmentId: 'c001' }] },
  },
  'export the sheet': {
    ...{ method: 'GET', path: ({ plan }) => `/api/plans/${plan}/sheet.xlsx`, by: 'reviewer', not: 'resident', answers: 200 },
  },
  'apply a sheet': {
    ...{ method: 'POST', path: ({ plan }) => `/api/plans/${plan}/sheet/apply`, by: 'planner', not: 'reviewer', answers: 200 },
    body: ({ id }) => ({ changes: [{ commitmentId: id, number: 1, field: 'leadUnit', from: '教育局', to: '卫生健康局' }] }),
    bad: { changes: [{ commitmentId: 'c001', number: 1, field: 'text', from: null, to: '别的' }] },
  },
  'draft the report': {
    ...{
      method: 'GET',
      path: ({ plan }) => `/api/plans/${plan}/draft?kind=midyear&format=md`,
      by: 'planner',
      not: 'resident',
      answers: 200,
    },
    badPath: '/api/plans/x/draft?kind=weekly',
  },
  'add a commitment': {
    ...{ method: 'POST', path: ({ plan }) => `/api/plans/${plan}/commitments`, by: 'planner', not: 'officer', answers: 201 },
    ...{ body: () => PLACES, bad: { ...PLACES, deadline: '2026-02-30' } },
  },
  'see a commitment': { method: 'GET', path: ({ path }) => path, by: 'other-officer', not: 'resident', answers: 200 },
  'edit a commitment': {
    ...{ method: 'PATCH', path: ({ path }) => path, by: 'planner', not: 'officer', answers: 200 },
    ...{ body: () => ({ seen: 0, weight: 2 }), bad: { seen: 0, weight: -1 } },
  },
  'close a commitment out': {
    ...{ method: 'POST', path: ({ path }) => `${path}/close-out`, by: 'planner', not: 'reviewer', answers: 200 },
    ...{ body: () => ({ seen: 0, remark: '已验收' }), bad: { seen: 0 } },
  },
  'submit a return': {
    ...{ method: 'POST', path: ({ path }) => `${path}/returns`, by: 'officer', not: 'other-officer', answers: 201 },
    body: () => ({ period: '2026-02', value: 600, text: '二月新增300个。', seenRounds: 0 }),
    bad: { period: '2026-13', text: '进展', seenRounds: 0 },
  },
  'accept a return': {
    ...{ method: 'POST', path: ({ returnId }) => `/api/returns/${returnId}/accept`, by: 'reviewer', not: 'other-reviewer', answers: 200 },
    body: () => ({}),
  },
  'send a return back': {
    ...{ method: 'POST', path: ({ returnId }) => `/api/returns/${returnId}/send-back`, by: 'reviewer', not: 'planner', answers: 200 },
    ...{ body: () => ({ remark: '请附名单' }), bad: { remark: 7 } },
  },
  'see the desk': { method: 'GET', path: () => '/api/desk', by: 'officer', not: 'resident', answers: 200 },
};

describe.each(Object.entries(all))('to %s', (_, { method, path, body, by, not, bad, badPath, state, answers }) => {
  test('one must sign in, be allowed to and ask properly', async () => {
    const made = await makePlan(talk, state);
    const returnId = state === 'draft' ? '' : (await submit(talk, made.path)).id;
    const address = path({ ...made, returnId });
    const sent = body?.(made);
    expect(await talk.codeOf(talk.send(method, address, sent, null))).toBe('401 sign-in-first');
    if (not) expect(await talk.codeOf(talk.send(method, address, sent, not))).toBe('403 not-yours');
    if (bad !== undefined) expect(await talk.codeOf(talk.send(method, address, bad, by))).toBe('400 bad-request');
    if (badPath !== undefined) expect(await talk.codeOf(talk.send(method, badPath, undefined, by))).toBe('400 bad-request');
    const elsewhere = await talk.send(method, address, sent, by, 'other');
    if (address.includes(made.plan) || address.includes(returnId || '?')) expect(elsewhere.status, 'another district').toBe(404);
    expect((await talk.send(method, address, sent, by)).status).toBe(answers);
  });
});

test('a sheet is looked at by the planner only, and a request without one is told so', async () => {
  const { plan } = await makePlan(talk);
  const address = `/api/plans/${plan}/sheet`;
  const form = (content: string) => {
    const body = new FormData();
    body.append('file', new Blob([content]), 'sheet.xlsx');
    return { method: 'POST', body };
  };
  expect(await talk.codeOf(server.fetch(address, { ...form('x'), as: null }))).toBe('401 sign-in-first');
  expect(await talk.codeOf(server.fetch(address, { ...form('x'), as: 'officer' }))).toBe('403 not-yours');
  expect(await talk.codeOf(server.fetch(address, { method: 'POST' }))).toBe('400 no-file');
  const answer = await server.fetch(address, form('no workbook'));
  expect([answer.status, ((await answer.json()) as { problems: unknown[] }).problems.length]).toEqual([200, 1]);
});

test('a commitment that is closed out is reopened by the planner only', async () => {
  const { path } = await makePlan(talk);
  await talk.ok(talk.send('POST', `${path}/close-out`, { seen: 0, remark: '已验收' }));
  const body = { seen: 1, remark: '验收有误' };
  expect(await talk.codeOf(talk.send('POST', `${path}/reopen`, body, null))).toBe('401 sign-in-first');
  expect(await talk.codeOf(talk.send('POST', `${path}/reopen`, body, 'reviewer'))).toBe('403 not-yours');
  expect(await talk.codeOf(talk.send('POST', `${path}/reopen`, { seen: 1 }))).toBe('400 bad-request');
  expect(await talk.codeOf(talk.send('POST', `${path}/reopen`, body))).toBe('200 ok');
});

test('what is not there is said to be not there', async () => {
  const { plan } = await makePlan(talk);
  expect(await talk.codeOf(talk.send('GET', '/api/plans/none', undefined))).toBe('404 no-such-plan');
  expect(await talk.codeOf(talk.send('GET', `/api/plans/${plan}/commitments/c999`, undefined))).toBe('404 no-such-commitment');
  expect(await talk.codeOf(talk.send('GET', `/api/plans/${plan}/versions/1/9`, undefined))).toBe('404 no-such-version');
  expect(await talk.codeOf(talk.send('POST', '/api/returns/none/accept', {}, 'reviewer'))).toBe('404 no-such-return');
});
