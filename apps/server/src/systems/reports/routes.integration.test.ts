import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../testing/index.js';
import type { ReportDetail, ReportList, ReportSummary } from './api.js';

let server: TestServer;
const text = `滨江区2025年国民经济和社会发展计划报告

一、2024年计划执行情况

地区生产总值完成850亿元，增长5.2%。新建中小学8所。

二、2025年主要任务

地区生产总值增长6%左右。新增学位3000个。6月底前建成滨江大道二期。
`;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const get = (path: string, headers: Record<string, string> = {}) => server.fetch(path, { headers });
const json = async <T>(response: Response | Promise<Response>): Promise<T> => (await (await response).json()) as T;
const errorOf = async (response: Response) => ({
  status: response.status,
  ...((await response.json()) as { error: { code: string; message: string; mend: string } }).error,
});

async function stored(content = text): Promise<ReportSummary> {
  return json<ReportSummary>(server.upload(content));
}

test('an uploaded report can be read back whole', async () => {
  const summary = await stored();
  const detail = await json<ReportDetail>(get(`/api/reports/${summary.id}`));
  expect(detail.text).toBe(text);
  expect(detail.reading.figures.every(({ start, end, quote }) => text.slice(start, end) === quote)).toBe(true);
  expect(detail.corrections).toEqual([]);
  expect(detail.version).toBe(0);
  expect(summary).toMatchObject({ planYear: 2025, fileName: 'report.txt', sample: false, corrections: 0 });
});

test('a sample uploaded by hand is marked as a sample', async () => {
  for (const name of ['luohu-2025.docx', 'luohu-2026.md']) {
    const bytes = new Uint8Array(await readFile(resolve(import.meta.dirname, '../../../../../sample', name)));
    expect((await json<ReportSummary>(server.upload(bytes, name))).sample, name).toBe(true);
  }
});

test('the same document uploaded again keeps its address, under whatever name', async () => {
  const first = await server.upload(`${text}甲`, 'one.txt');
  const again = await server.upload(`${text}甲`, 'two.txt');
  expect([first.status, again.status]).toEqual([201, 200]);
  expect((await json<ReportSummary>(again)).id).toBe((await json<ReportSummary>(first)).id);
});

test('a request without a file is told what to send', async () => {
  const response = await server.fetch(`/api/reports`, { method: 'POST', body: new FormData() });
  expect(await errorOf(response)).toMatchObject({ status: 400, code: 'no-file', message: '没有收到文件。' });
  const plain = await server.fetch(`/api/reports`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
  expect(await errorOf(plain)).toMatchObject({ status: 400, code: 'no-file' });
});

test('an empty file, a binary one and one too large each get one plain sentence, and the server goes on', async () => {
  expect(await errorOf(await server.upload(''))).toMatchObject({ status: 422, code: 'empty' });
  const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256);
  expect((await errorOf(await server.upload(noise))).status).toBe(422);
  const large = await server.upload(new Uint8Array(60 * 1024 * 1024).fill(65));
  expect(await errorOf(large)).toMatchObject({ status: 413, code: 'too-large', message: '文件超过 32 MB，太大了。' });
  expect(await json(get('/api/health'))).toEqual({ ok: true });
});

test('an error is said in English to whom asks for it', async () => {
  const { message } = await errorOf(await get('/api/reports/0000000000000000', { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.1' }));
  expect(message).toBe('There is no such report, or it was deleted.');
});

test('every route about one report answers 404 where there is none', async () => {
  const { id } = await stored();
  const none = '/api/reports/0000000000000000';
  const paths = ['', '/original', '/task-list.xlsx', '/explain/f1', `/follow/${id}`, `/follow/${id}.xlsx`];
  for (const path of paths) expect(await errorOf(await get(none + path)), path).toMatchObject({ status: 404, code: 'no-such-report' });
  expect((await get(`/api/reports/${id}/follow/0000000000000000`)).status).toBe(404);
  expect((await server.fetch(none, { method: 'DELETE' })).status).toBe(404);
  expect((await server.fetch(`${none}/restore`, { method: 'POST' })).status).toBe(404);
  expect((await server.fetch(`${none}/corrections/1`, { method: 'DELETE' })).status).toBe(404);
});

test('an id that is no id, and an address that is none, answer 404 in JSON', async () => {
  expect((await errorOf(await get('/api/reports/..%2F..%2Fetc'))).status).toBe(404);
  expect(await errorOf(await get('/api/nothing'))).toMatchObject({ status: 404, code: 'not-found' });
});

test('a deleted report leaves the list and comes back by restore or by another upload', async () => {
  const { id } = await stored(`${text}乙`);
  const ids = async () => (await json<ReportList>(get('/api/reports'))).reports.map((report) => report.id);
  expect(await ids()).toContain(id);
  expect((await server.fetch(`/api/reports/${id}`, { method: 'DELETE' })).status).toBe(204);
  expect(await ids()).not.toContain(id);
  expect((await get(`/api/reports/${id}`)).status).toBe(404);
  expect((await json<ReportSummary>(server.fetch(`/api/reports/${id}/restore`, { method: 'POST' }))).id).toBe(id);
  await server.fetch(`/api/reports/${id}`, { method: 'DELETE' });
  expect((await server.upload(`${text}乙`)).status).toBe(200);
  expect(await ids()).toContain(id);
});

test('the list comes in pages, newest first, and every report is on exactly one', async () => {
  for (const mark of ['丙', '丁', '戊']) await stored(text + mark);
  const whole = await json<ReportList>(get('/api/reports?limit=200'));
  const seen: string[] = [];
  for (let before: string | null = ''; before !== null;) {
    const page: ReportList = await json<ReportList>(get(`/api/reports?limit=2${before && `&before=${before}`}`));
    seen.push(...page.reports.map(({ id }) => id));
    before = page.next;
  }
  expect(seen).toEqual(whole.reports.map(({ id }) => id));
  expect(whole.total).toBe(seen.length);
});

test('a list asked for in a wrong way is refused', async () => {
  for (const query of ['limit=0', 'limit=many', 'before=x']) {
    expect(await errorOf(await get(`/api/reports?${query}`)), query).toMatchObject({ status: 400, code: 'bad-request' });
  }
});

test('the original comes back byte for byte, as a download under its name', async () => {
  const bytes = new TextEncoder().encode(`<!doctype html><meta charset="utf-8"><script>alert(1)</script><h1>${text}</h1>`);
  const { id } = await json<ReportSummary>(server.upload(bytes, "计划'报告.html"));
  const response = await get(`/api/reports/${id}/original`);
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  expect(response.headers.get('content-type')).toBe('application/octet-stream');
  expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''%E8%AE%A1%E5%88%92%27%E6%8A%A5%E5%91%8A.html");
});

test('the task list and the follow-up come as Excel files', async () => {
  const [a, b] = [await stored(), await stored(`${text}己`)];
  for (const path of [`/api/reports/${a.id}/task-list.xlsx`, `/api/reports/${a.id}/follow/${b.id}.xlsx`]) {
    const response = await get(path);
    expect(response.status, path).toBe(200);
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 2)
        .toString(),
      path,
    ).toBe('PK');
  }
});

test('a follow-up names both reports and answers the same the second time', async () => {
  const [a, b] = [await stored(), await stored(`${text}庚`)];
  const first = await json<{ report: ReportSummary; next: ReportSummary }>(get(`/api/reports/${a.id}/follow/${b.id}`));
  expect([first.report.id, first.next.id]).toEqual([a.id, b.id]);
  expect(await json(get(`/api/reports/${a.id}/follow/${b.id}`))).toEqual(first);
});

test('a mark is explained, a mark that is not there is not', async () => {
  const { id } = await stored();
  const { reading } = await json<ReportDetail>(get(`/api/reports/${id}`));
  const markId = reading.figures[0]?.id ?? '';
  const explanation = await json<{ markId: string; lines: string[] }>(get(`/api/reports/${id}/explain/${markId}`));
  expect(explanation.markId).toBe(markId);
  expect(explanation.lines.length).toBeGreaterThan(0);
  expect(await errorOf(await get(`/api/reports/${id}/explain/none`))).toMatchObject({ status: 404, code: 'no-such-mark' });
});

test('another website cannot change what is stored', async () => {
  const { id } = await stored();
  const response = await server.fetch(`/api/reports/${id}`, { method: 'DELETE', headers: { origin: 'https://elsewhere.example' } });
  expect(await errorOf(response)).toMatchObject({ status: 403, code: 'foreign-page' });
  expect((await get(`/api/reports/${id}`)).status).toBe(200);
});
