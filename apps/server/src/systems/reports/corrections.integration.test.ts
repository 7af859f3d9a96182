import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type Somebody, type TestServer } from '../../testing/index.js';
import type { NewCorrection, ReportDetail, ReportList, ReportSummary } from './api.js';

let server: TestServer;
let count = 0;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** A report of its own for each test, so that no test sees another's corrections. */
async function fresh(): Promise<ReportDetail> {
  count++;
  const text = `临江区2025年计划报告（第${String(count)}稿）\n\n一、2025年主要任务\n\n新建中小学8所，改造公园3个。6月底前建成滨江大道。\n`;
  const { id } = (await (await server.upload(text)).json()) as ReportSummary;
  return detail(id);
}

const detail = async (id: string) => (await (await server.fetch(`/api/reports/${id}`)).json()) as ReportDetail;
const correct = (id: string, body: unknown, headers: Record<string, string> = {}, as: Somebody = 'planner') =>
  server.fetch(`/api/reports/${id}/corrections`, {
    as,
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
const takeBack = (id: string, n: number, headers: Record<string, string> = {}) =>
  server.fetch(`/api/reports/${id}/corrections/${String(n)}`, { method: 'DELETE', headers });
const codeOf = async (response: Response) => ({
  status: response.status,
  code: ((await response.json()) as { error: { code: string } }).error.code,
});

function rejectFirst({ reading }: ReportDetail): NewCorrection {
  const [mark] = reading.figures;
  if (!mark) throw new Error('the reader found no figure in the text of this test');
  return { action: 'reject', at: { layer: 'figure', start: mark.start, end: mark.end } };
}

test('a correction is kept with who and when, and is there after the server was killed', async () => {
  const before = await fresh();
  const response = await correct(before.id, rejectFirst(before), {}, 'second-planner');
  expect(response.status).toBe(201);
  await server.kill();
  await server.restart();
  const after = await detail(before.id);
  expect(after.reading.figures).toEqual(before.reading.figures.slice(1));
  expect(after.corrections).toMatchObject([{ n: 1, action: 'reject', by: '李四', applied: true, takenBack: false }]);
  expect(Date.parse(after.corrections[0]?.when ?? '')).toBeGreaterThan(Date.now() - 60_000);
});

test('the list counts the corrected reading', async () => {
  const before = await fresh();
  await correct(before.id, rejectFirst(before));
  const { reports } = (await (await server.fetch(`/api/reports`)).json()) as ReportList;
  expect(reports.find(({ id }) => id === before.id)).toMatchObject({ corrections: 1, figures: before.figures - 1 });
});

test('a correction taken back stays in the history and counts no more', async () => {
  const before = await fresh();
  await correct(before.id, rejectFirst(before));
  const response = await takeBack(before.id, 1);
  expect(response.status).toBe(200);
  const after = (await response.json()) as ReportDetail;
  expect(after.reading).toEqual(before.reading);
  expect(after.corrections).toMatchObject([{ n: 1, applied: false, takenBack: true }]);
  expect(after.version).toBe(2);
  expect(await codeOf(await takeBack(before.id, 1))).toEqual({ status: 404, code: 'no-such-correction' });
  expect(await codeOf(await takeBack(before.id, 77))).toEqual({ status: 404, code: 'no-such-correction' });
});

test('who has not seen another person’s correction of the same place does not overwrite it', async () => {
  const { id, reading, version } = await fresh();
  const [mark, other] = reading.commitments;
  if (!mark || !other) throw new Error('the reader found too few commitments in the text of this test');
  const edit = (target: typeof mark, kind: string) => {
    const { start, end } = target;
    return { action: 'edit', at: { layer: 'commitment', start, end }, to: { start, end, kind } };
  };
  const seen = { 'x-luoshi-seen': String(version) };
  expect((await correct(id, edit(mark, 'milestone'), seen, 'second-planner')).status).toBe(201);
  expect(await codeOf(await correct(id, edit(mark, 'activity'), seen))).toEqual({ status: 409, code: 'corrected-meanwhile' });
  expect((await correct(id, edit(other, 'activity'), seen)).status).toBe(201);
  expect((await detail(id)).reading.commitments[0]?.kind).toBe('milestone');
});

test('who has not seen another person’s correction of the same place does not take one back there', async () => {
  const { id, reading, version } = await fresh();
  const [mark, other] = reading.commitments;
  if (!mark || !other) throw new Error('the reader found too few commitments in the text of this test');
  const accept = ({ start, end }: typeof mark) => ({ action: 'accept', at: { layer: 'commitment', start, end } });
  const { start, end } = mark;
  await correct(id, accept(mark));
  await correct(id, accept(other));
  const edit = { action: 'edit', at: { layer: 'commitment', start, end }, to: { start, end, kind: 'activity' } };
  await correct(id, edit, {}, 'second-planner');
  const seen = { 'x-luoshi-seen': String(version + 2) };
  const refusal = await takeBack(id, 1, seen);
  const { error } = (await refusal.json()) as { error: { code: string; message: string } };
  expect(refusal.status).toBe(409);
  expect(error).toMatchObject({ code: 'corrected-meanwhile', message: '李四刚刚更正过这一处，您的改动没有保存。' });
  expect((await takeBack(id, 2, seen)).status).toBe(200);
  expect((await takeBack(id, 1, { 'x-luoshi-seen': String(version + 4) })).status).toBe(200);
  expect((await takeBack(id, 3, { 'x-luoshi-seen': 'many' })).status).toBe(400);
});

test('the explanation of a changed mark names who changed it, and what the reader had found', async () => {
  const { id, reading } = await fresh();
  const [mark, gone] = reading.commitments;
  if (!mark || !gone) throw new Error('the reader found too few commitments in the text of this test');
  const explain = async (markId: string) => {
    const response = await server.fetch(`/api/reports/${id}/explain/${markId}`);
    return ((await response.json()) as { lines: string[] }).lines;
  };
  const before = await explain(mark.id);
  const place = ({ start, end }: typeof mark) => ({ layer: 'commitment', start, end });
  const { start, end } = mark;
  await correct(id, { action: 'edit', at: place(mark), to: { start, end, kind: 'activity' } }, {}, 'second-planner');
  expect(await explain(mark.id)).toEqual(['由人工更正过（李四）。程序原先的依据：', ...before]);
  await correct(id, { action: 'reject', at: place(gone) });
  const added = (await (await correct(id, { action: 'add', at: place(gone) }, {}, 'second-planner')).json()) as ReportDetail;
  const made = added.reading.commitments.find((each) => each.start === gone.start);
  expect(await explain(made?.id ?? '')).toEqual(['由人工标注（李四）。']);
});

test('of two people who reject the same mark at once, one is told that it is gone', async () => {
  const before = await fresh();
  const both = await Promise.all([correct(before.id, rejectFirst(before)), correct(before.id, rejectFirst(before))]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect((await detail(before.id)).corrections).toHaveLength(1);
});

test('a correction of a wrong shape, or of what is not there, is refused', async () => {
  const { id } = await fresh();
  const at = { layer: 'commitment', start: 0, end: 3 };
  expect(await codeOf(await correct(id, { action: 'praise', at }))).toEqual({ status: 400, code: 'bad-request' });
  expect(await codeOf(await correct(id, { action: 'reject', at: { ...at, start: -1 } }))).toEqual({ status: 400, code: 'bad-request' });
  expect(await codeOf(await correct(id, { action: 'reject', at, more: 1 }))).toEqual({ status: 400, code: 'bad-request' });
  expect(await codeOf(await correct(id, { action: 'reject', at: { ...at, end: 2 } }))).toEqual({ status: 409, code: 'mark-gone' });
  expect(await codeOf(await correct(id, { action: 'add', at: { ...at, end: 99999 } }))).toEqual({ status: 422, code: 'out-of-text' });
  expect(await codeOf(await correct('0000000000000000', { action: 'reject', at }))).toEqual({ status: 404, code: 'no-such-report' });
  expect((await detail(id)).corrections).toEqual([]);
});
