import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../testing/index.js';
import type { CommitmentDetail, Desk, Difference, LeaderPage, OwnerSuggestion, PlanDetail, PlanSummary, SheetPreview } from './api.js';
import { makePlan, PLACES, submit, talkTo, type Talk } from './testing/sample-plan.js';

let server: TestServer;
let talk: Talk;
beforeAll(async () => {
  server = await startTestServer();
  talk = talkTo(server);
});
afterAll(() => server.stop());

const get = <T>(path: string, as: Parameters<Talk['send']>[3] = 'planner'): Promise<T> => talk.ok<T>(talk.send('GET', path, undefined, as));
const post = (path: string, body: unknown, as: Parameters<Talk['send']>[3] = 'planner') => talk.send('POST', path, body, as);

test('a plan is made from a report: its targets become commitments, without owners', async () => {
  const text = '滨江区2026年计划报告\n\n二、2026年主要任务\n\n新增学位3000个。6月底前建成滨江大道二期。\n';
  const report = await talk.ok<{ id: string }>(server.upload(text));
  const facts = { name: '滨江区计划', kind: 'programme', year: 2026, periodKind: 'quarter', reportId: report.id };
  const plan = await talk.ok<PlanSummary>(post('/api/plans', facts));
  expect(plan).toMatchObject({ id: 'programme-2026', state: 'draft', version: 0, commitments: 2, withoutOwner: 2, pending: 0 });
  const detail = await get<PlanDetail>(`/api/plans/${plan.id}`);
  expect(detail.commitmentRows.map(({ text: words, deadline }) => [words, deadline])).toEqual([
    ['新增学位3000个', '2026-12-31'],
    ['6月底前建成滨江大道二期', '2026-06-30'],
  ]);
  expect(detail.periods.map(({ name, due }) => [name, due])).toEqual([
    ['2026-Q1', '2026-04-10'],
    ['2026-Q2', '2026-07-10'],
    ['2026-Q3', '2026-10-10'],
    ['2026-Q4', '2027-01-10'],
  ]);
});

test('a binding change of a published plan waits, is shown as a difference, and is applied as a new version with its basis', async () => {
  const { plan, id, path } = await makePlan(talk);
  const target = { ...PLACES.target, value: 3500 };
  const edited = await talk.ok<CommitmentDetail>(talk.send('PATCH', path, { seen: 0, target, weight: 2 }));
  expect(edited).toMatchObject({ target: { value: 3000 }, pending: { target: { value: 3500 } }, weight: 2, hasPending: true, revision: 1 });
  expect(await get<Difference[]>(`/api/plans/${plan}/versions/1/pending`)).toMatchObject([
    { commitmentId: id, what: 'changed', field: 'target', from: '学位 >= 3000个 (add)', to: '学位 >= 3500个 (add)' },
    { commitmentId: id, what: 'changed', field: 'weight', from: '1', to: '2' },
  ]);
  const adjusted = await talk.ok<PlanSummary>(post(`/api/plans/${plan}/publish`, { basis: '常委会决定第5号' }));
  expect(adjusted).toMatchObject({ state: 'adjusted', version: 2, pending: 0 });
  const { versions } = await get<PlanDetail>(`/api/plans/${plan}`);
  expect(versions.map(({ version, basis, publishedBy }) => [version, basis, publishedBy])).toEqual([
    [1, '区人民代表大会会议批准', '测试计划员'],
    [2, '常委会决定第5号', '测试计划员'],
  ]);
  expect(await get<Difference[]>(`/api/plans/${plan}/versions/1/2`)).toHaveLength(2);
  expect(await talk.codeOf(post(`/api/plans/${plan}/publish`, { basis: '再来一次' }))).toBe('409 nothing-to-publish');
});

test('a change that is undone waits no longer', async () => {
  const { path } = await makePlan(talk);
  await talk.ok(talk.send('PATCH', path, { seen: 0, text: '新增学位3001个' }));
  expect(await talk.ok(talk.send('PATCH', path, { seen: 1, text: PLACES.text }))).toMatchObject({ pending: null, hasPending: false });
});

test('a commitment added to or taken out of a published plan is so from the next publication on', async () => {
  const { plan, path } = await makePlan(talk);
  const added = await talk.ok<CommitmentDetail>(post(`/api/plans/${plan}/commitments`, { ...PLACES, text: '建成学校2所' }));
  await talk.ok(talk.send('PATCH', path, { seen: 0, removed: true }));
  const texts = async () => (await get<PlanDetail>(`/api/plans/${plan}`)).commitmentRows.map(({ text }) => text);
  expect(await texts()).toEqual(['新增学位3000个']);
  expect((await get<PlanDetail>(`/api/plans/${plan}`)).waiting.map(({ id }) => id)).toEqual([added.id]);
  const body = { period: '2026-01', text: '在建', seenRounds: 0 };
  expect(await talk.codeOf(post(`/api/plans/${plan}/commitments/${added.id}/returns`, body, 'officer'))).toBe('409 not-in-plan');
  await talk.ok(post(`/api/plans/${plan}/publish`, { basis: '常委会决定' }));
  expect(await texts()).toEqual(['建成学校2所']);
});

test('a return goes from officer to reviewer: sent back with a reason, sent again, accepted, and only then does it count', async () => {
  const { path, id } = await makePlan(talk);
  const first = await submit(talk, path);
  expect(first).toMatchObject({ round: 1, state: 'submitted', submittedBy: '测试填报员', reviewedBy: null });
  expect((await get<CommitmentDetail>(path)).last).toBeNull();
  const desk = await get<Desk>('/api/desk', 'reviewer');
  expect(desk.toReview.map(({ submitted }) => submitted.id)).toContain(first.id);
  expect(await talk.codeOf(post(`/api/returns/${first.id}/accept`, {}, 'other-reviewer'))).toBe('403 not-yours');
  const back = await talk.ok(post(`/api/returns/${first.id}/send-back`, { remark: '请附名单' }, 'reviewer'));
  expect(back).toMatchObject({ state: 'returned', remark: '请附名单', reviewedBy: '测试审核员' });
  expect((await get<Desk>('/api/desk', 'officer')).toReport.find(({ returnId }) => returnId === first.id)?.state).toBe('returned');
  const second = await submit(talk, path, { value: 310, seenRounds: 1 });
  expect(await talk.ok(post(`/api/returns/${second.id}/accept`, {}, 'reviewer'))).toMatchObject({ round: 2, state: 'accepted' });
  const detail = await get<CommitmentDetail>(path, 'officer');
  expect(detail.last).toEqual({ period: '2026-01', value: 310, grade: null });
  expect(detail.may).toEqual({ edit: false, submit: true, review: false, closeOut: false });
  expect(detail.history.map(({ action, actor }) => [action, actor])).toEqual([
    ['plan.add-commitment', '测试计划员'],
    ['plan.submit-return', '测试填报员'],
    ['plan.send-back-return', '测试审核员'],
    ['plan.submit-return', '测试填报员'],
    ['plan.accept-return', '测试审核员'],
  ]);
  expect(detail.history.at(-1)?.after).toEqual({ period: '2026-01', value: 310, unit: '个', grade: null, evidence: 0 });
  expect(id).toBe(detail.id);
});

test('grades of items and milestones become the commitment’s when they are accepted, not before', async () => {
  const { path } = await makePlan(talk);
  const steps = { items: [{ n: 1, name: '一小' }], milestones: [{ n: 1, name: '开工', due: '2026-03-31' }] };
  await talk.ok(talk.send('PATCH', path, { seen: 0, ...steps }));
  const graded = { items: [{ n: 1, grade: 'begun' }], milestones: [{ n: 1, grade: 'done' }] };
  const one = await submit(talk, path, graded);
  expect((await get<CommitmentDetail>(path)).items).toEqual([{ n: 1, name: '一小', grade: null }]);
  await talk.ok(post(`/api/returns/${one.id}/accept`, {}, 'reviewer'));
  const detail = await get<CommitmentDetail>(path);
  expect(detail.items).toEqual([{ n: 1, name: '一小', grade: 'begun' }]);
  expect(detail.milestones).toEqual([{ n: 1, name: '开工', due: '2026-03-31', grade: 'done' }]);
});

test('what cannot be reported is refused in plain words', async () => {
  const { plan, path } = await makePlan(talk);
  const body = { period: '2026-01', text: '进展', seenRounds: 0 };
  const refused = (more: object) => talk.codeOf(post(`${path}/returns`, { ...body, ...more }, 'officer'));
  expect(await refused({ period: '2026-12' })).toBe('422 wrong-period');
  expect(await refused({ period: '2025-01' })).toBe('422 wrong-period');
  expect(await refused({ period: '2026-Q1' })).toBe('422 wrong-period');
  expect(await refused({ items: [{ n: 7, grade: 'done' }] })).toBe('422 no-such-step');
  expect(await refused({ evidence: ['0'.repeat(64)] })).toBe('422 no-such-evidence');
  const huge = { method: 'POST', as: 'officer', headers: { 'content-type': 'application/json' } } as const;
  const infinite = JSON.stringify({ ...body, value: 0 }).replace('"value":0', '"value":1e999');
  expect(await talk.codeOf(server.fetch(`${path}/returns`, { ...huge, body: infinite }))).toBe('400 bad-request');
  await talk.ok(post(`/api/plans/${plan}/close`, { basis: '年度终了' }));
  expect(await refused({})).toBe('409 plan-closed');
  expect(await talk.codeOf(talk.send('PATCH', path, { seen: 0, weight: 3 }))).toBe('409 plan-closed');
});

test('a draft takes no returns', async () => {
  const { path } = await makePlan(talk, 'draft');
  expect(await talk.codeOf(post(`${path}/returns`, { period: '2026-01', text: '进展', seenRounds: 0 }, 'officer'))).toBe(
    '409 plan-not-published',
  );
});

test('a commitment is closed out with a remark, takes no returns, and is reopened with one', async () => {
  const { path } = await makePlan(talk);
  expect(await talk.codeOf(post(`${path}/close-out`, { seen: 0, remark: ' ' }))).toBe('400 bad-request');
  const closed = await talk.ok<CommitmentDetail>(post(`${path}/close-out`, { seen: 0, remark: '已验收' }));
  expect(closed.judgement).toMatchObject({ light: 'green', rule: 'closed-out' });
  expect(await talk.codeOf(post(`${path}/returns`, { period: '2026-01', text: '进展', seenRounds: 0 }, 'officer'))).toBe('409 closed-out');
  expect(await talk.codeOf(post(`${path}/close-out`, { seen: 1, remark: '再销' }))).toBe('409 closed-out');
  expect(await talk.ok(post(`${path}/reopen`, { seen: 1, remark: '验收有误' }))).toMatchObject({ closedOn: null });
});

test('owners are suggested from duties, assigned in bulk, and learned from', async () => {
  const { plan, id } = await makePlan(talk, 'draft');
  await talk.ok(talk.send('PATCH', `/api/plans/${plan}/commitments/${id}`, { seen: 0, leadUnit: null }));
  const [suggestion] = await get<OwnerSuggestion[]>(`/api/plans/${plan}/owners/suggestions`);
  expect(suggestion).toMatchObject({ commitmentId: id, number: 1, text: '新增学位3000个' });
  expect(suggestion?.candidates[0]?.unit).toEqual({ id: 'education', name: '教育局' });
  const changes = [{ commitmentId: id, leadUnit: 'education', supportingUnits: ['planning', 'education'] }];
  expect(await talk.ok(post(`/api/plans/${plan}/owners`, { changes }))).toEqual({ applied: 1 });
  expect(await talk.ok(post(`/api/plans/${plan}/owners`, { changes }))).toEqual({ applied: 0 });
  const [row] = (await get<PlanDetail>(`/api/plans/${plan}`)).commitmentRows;
  expect([row?.leadUnit?.id, row?.supportingUnits.map((unit) => unit.id)]).toEqual(['education', ['planning']]);
  const unknown = { changes: [{ commitmentId: id, leadUnit: 'nobody', supportingUnits: [] }] };
  expect(await talk.codeOf(post(`/api/plans/${plan}/owners`, unknown))).toBe('422 no-such-unit');
});

test('the sheet that was exported changes nothing; a change is shown, applied once, and refused when it is outdated', async () => {
  const { plan, id, path } = await makePlan(talk);
  const bytes = new Uint8Array(await (await server.fetch(`/api/plans/${plan}/sheet.xlsx`)).arrayBuffer());
  const body = new FormData();
  body.append('file', new Blob([bytes]), 'sheet.xlsx');
  const preview = await talk.ok<SheetPreview>(server.fetch(`/api/plans/${plan}/sheet`, { method: 'POST', body }));
  expect(preview).toEqual({ changes: [], problems: [] });
  const change = { commitmentId: id, number: 1, field: 'leadUnit', from: '教育局', to: '卫生健康局' };
  expect(await talk.ok(post(`/api/plans/${plan}/sheet/apply`, { changes: [change] }))).toEqual({ applied: 1 });
  expect(await talk.codeOf(post(`/api/plans/${plan}/sheet/apply`, { changes: [change] }))).toBe('409 sheet-outdated');
  const later = { commitmentId: id, number: 1, field: 'deadline', from: '2026-12-31', to: '2026-02-30' };
  expect(await talk.codeOf(post(`/api/plans/${plan}/sheet/apply`, { changes: [later] }))).toBe('422 wrong-day');
  await talk.ok(post(`/api/plans/${plan}/sheet/apply`, { changes: [{ ...later, to: '2026-11-30' }] }));
  expect(await get<CommitmentDetail>(path)).toMatchObject({ deadline: '2026-12-31', pending: { deadline: '2026-11-30' } });
});

test('a commitment stands under another, never under itself, and serves other plans’ commitments only', async () => {
  const { plan, id, path } = await makePlan(talk, 'draft');
  const second = await talk.ok<CommitmentDetail>(post(`/api/plans/${plan}/commitments`, { ...PLACES, parent: id }));
  expect((await get<CommitmentDetail>(path)).children.map((child) => child.id)).toEqual([second.id]);
  expect(await talk.codeOf(talk.send('PATCH', path, { seen: 0, parent: second.id }))).toBe('422 would-circle');
  expect(await talk.codeOf(talk.send('PATCH', path, { seen: 0, parent: id }))).toBe('422 would-circle');
  expect(await talk.codeOf(talk.send('PATCH', path, { seen: 0, serves: [{ plan, commitment: second.id }] }))).toBe('422 serves-itself');
  const other = await makePlan(talk, 'draft');
  await talk.ok(talk.send('PATCH', path, { seen: 0, serves: [{ plan: other.plan, commitment: other.id }] }));
  expect((await get<CommitmentDetail>(other.path)).servedBy).toEqual([
    { plan, planName: '2026年计划', commitment: id, text: '新增学位3000个' },
  ]);
  expect((await talk.ok<CommitmentDetail>(talk.send('PATCH', path, { seen: 1, serves: [] }))).serves).toEqual([]);
});

test('the leader sees what has been red longest, from the day on which it turned', async () => {
  const { plan, id } = await makePlan(talk);
  const page = await get<LeaderPage>(`/api/plans/${plan}/leader`, 'leader');
  expect(page.oldestReds.map(({ row, since }) => [row.id, since])).toEqual([[id, '2026-03-13']]);
  expect(page.units.map(({ unit, rollUp }) => [unit?.name, rollUp.red])).toEqual([['教育局', 1]]);
});

test('the report is drafted in each format', async () => {
  const { plan } = await makePlan(talk);
  for (const [format, begins] of [
    ['docx', 'PK'],
    ['md', '#'],
    ['html', '<!'],
  ] as const) {
    const response = await server.fetch(`/api/plans/${plan}/draft?kind=annual&format=${format}`, { as: 'leader' });
    expect([response.status, (await response.text()).slice(0, begins.length)], format).toEqual([200, begins]);
  }
});
