import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTenancy } from '../../core/database/connect.js';
import { createTestDatabase, startTestServer, type TestDatabase, type TestServer } from '../../testing/index.js';
import type { ReportDetail, ReportSummary } from './api.js';
import { ReportStore } from './store.js';

let server: TestServer;
let other: TestDatabase;

beforeAll(async () => {
  server = await startTestServer();
  other = await createTestDatabase();
});
afterAll(async () => {
  await server.stop();
  await other.drop();
});

test('a reading made by another build of the reader is made anew when the report is opened, and the corrections stay', async () => {
  const text = '河东区2025年计划报告\n\n一、2025年主要任务\n\n新建中小学8所，改造公园3个。\n';
  const { id } = (await (await server.upload(text)).json()) as ReportSummary;
  const open = async () => (await (await server.fetch(`/api/reports/${id}`)).json()) as ReportDetail;
  const [mark] = (await open()).reading.figures;
  if (!mark) throw new Error('the reader found no figure in the text of this test');
  const body = JSON.stringify({ action: 'reject', at: { layer: 'figure', start: mark.start, end: mark.end } });
  await server.fetch(`/api/reports/${id}/corrections`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  const before = await open();

  const database = openTenancy(server.databaseUrl, () => undefined);
  const store = new ReportStore(database.of('test'), 'test');
  await store.putReading(id, 'another-reader', { ...before.reading, figures: [], commitments: [] });
  await database.destroy();

  expect(await open()).toEqual(before);
});

test('the application’s role may read and write rows, and nothing else', async () => {
  const tenancy = openTenancy(other.appUrl, () => undefined);
  const database = tenancy.of('test');
  const { sql } = await import('kysely');
  await sql`SELECT count(*) FROM reports`.execute(database);
  await expect(sql`DELETE FROM report_corrections`.execute(database)).rejects.toThrow(/permission denied/);
  await expect(sql`DROP TABLE reports`.execute(database)).rejects.toThrow(/must be owner/);
  await expect(sql`CREATE TABLE more (n int)`.execute(database)).rejects.toThrow(/permission denied/);
  await tenancy.destroy();
});
