import { AxeBuilder } from '@axe-core/playwright';
import type { PlanDetail, PlanSummary, ReturnView } from '@luoshi/server/plan';
import { startTestServer, type Somebody, type TestServer } from '@luoshi/server/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPage, openBrowser } from '../../testing/open-browser.js';

const TEXT = '临江区2026年计划报告\n\n一、2026年主要任务\n\n新建中小学8所，新增幼儿园学位2000个。6月底前启用区人民医院新院区。\n';

let server: TestServer;
let browser: Browser;
/** Address of the published plan's public page, and of its first commitment, which has an accepted figure. */
let plan: string;
let commitment: string;

beforeAll(async () => {
  server = await startTestServer();
  browser = await openBrowser();
  const { id: reportId } = (await (await server.upload(TEXT)).json()) as { id: string };
  const facts = { name: '临江计划', kind: 'annual', year: 2026, periodKind: 'month', reportId };
  const { id } = await post<PlanSummary>('/api/plans', facts, 'planner');
  const { commitmentRows } = (await (await server.fetch(`/api/plans/${id}`)).json()) as PlanDetail;
  const first = commitmentRows.find(({ text }) => text === '新建中小学8所');
  if (!first) throw new Error('the reader found no commitment in the text of this test');
  const changes = [{ commitmentId: first.id, leadUnit: 'education', supportingUnits: [] }];
  await post(`/api/plans/${id}/owners`, { changes }, 'planner');
  await post(`/api/plans/${id}/publish`, { basis: '会议批准' }, 'planner');
  const body = { period: '2026-01', value: 3, text: '建成3所', seenRounds: 0 };
  const sent = await post<ReturnView>(`/api/plans/${id}/commitments/${first.id}/returns`, body, 'officer');
  await post(`/api/returns/${sent.id}/accept`, {}, 'reviewer');
  plan = `/public/test/plans/${id}`;
  commitment = `${plan}/commitments/${first.id}`;
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function post<Answer>(path: string, body: unknown, as: Somebody): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const answer = await server.fetch(path, { as, method: 'POST', body: JSON.stringify(body), headers });
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

/** A page of somebody who has not signed in. */
async function visit(path: string, width = 1440): Promise<Page> {
  const page = await newPage(browser, width);
  await page.goto(`${server.url}${path}`);
  return page;
}

test('a visitor finds a commitment in the published plan', async () => {
  const page = await visit('/public/test');
  await page.getByRole('link', { name: '临江计划' }).click();
  await page.getByRole('link', { name: '新建中小学8所' }).click();
  await page.waitForURL(`**${commitment}`);
  await page.getByRole('heading', { name: '新建中小学8所' }).waitFor();
  await page.context().close();
});

test('a visitor’s own browser verifies an accepted figure', async () => {
  const page = await visit(commitment);
  await page.getByRole('button', { name: '在我的浏览器里核验这个数' }).click();
  await page.getByText('核验通过：这个数自入账起没有被改动过。').waitFor();
  await page.context().close();
});

test('a visitor’s challenge stands open with its day to answer by, and is taken once', async () => {
  const page = await visit(commitment, 390);
  const raise = async (): Promise<void> => {
    await page.getByRole('button', { name: '提出质疑' }).click();
    await page.getByRole('form', { name: '提出质疑' }).getByRole('textbox').first().fill('这三所学校分别在哪里？');
    await page.getByRole('button', { name: '提交' }).click();
  };
  await raise();
  await page.getByText(/等待答复，应在 \d{4}-\d\d-\d\d 前/).waitFor();
  await page.reload();
  await page.getByText('这三所学校分别在哪里？').waitFor();
  await raise();
  await page.getByRole('alert').waitFor();
  await page.context().close();
});

test.each([1440, 390])('nothing public breaks WCAG 2.2 AA or runs off sideways at %i px', async (width) => {
  for (const path of ['/public/test', plan, commitment, '/docs/api']) {
    const page = await visit(path, width);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    for (const details of await page.locator('details').all()) await details.evaluate((element) => element.setAttribute('open', ''));
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  }
});
