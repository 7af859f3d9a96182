import { AxeBuilder } from '@axe-core/playwright';
import type { PlanDetail, PlanSummary } from '@luoshi/server/plan';
import { startTestServer, type TestServer } from '@luoshi/server/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { newPage, openBrowser } from '../../../testing/open-browser.js';

const TEXT = `临江区2031年计划报告

一、2031年主要任务

（一）办好教育。新建中小学8所，新增幼儿园学位2000个。

（二）提升医疗。建成社区卫生服务中心3家。6月底前启用区人民医院新院区。
`;

let server: TestServer;
let browser: Browser;
let page: Page;
let reportId: string;

beforeAll(async () => {
  server = await startTestServer();
  browser = await openBrowser();
  reportId = ((await (await server.upload(TEXT)).json()) as { id: string }).id;
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  page = await newPage(browser, 1440, { url: server.url, cookie: server.cookie('planner') });
});
afterEach(() => page.context().close());

const open = (path: string) => page.goto(`${server.url}${path}`);
const status = (words: RegExp) => page.getByRole('status').filter({ hasText: words });

async function post<Answer>(path: string, body: unknown, method = 'POST'): Promise<Answer> {
  const answer = await server.fetch(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

async function makePlan(): Promise<PlanDetail> {
  const made = await post<PlanSummary>('/api/plans', { name: '临江计划', kind: 'annual', year: 2031, periodKind: 'month', reportId });
  return (await (await server.fetch(`/api/plans/${made.id}`)).json()) as PlanDetail;
}

test('a plan made from a report has a line for each of its targets', async () => {
  await open('/plans');
  await page.getByRole('button', { name: '新建计划' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('从哪份报告').selectOption(reportId);
  expect(await dialog.getByLabel('计划名称').inputValue()).toBe('2031年国民经济和社会发展计划');
  await dialog.getByRole('button', { name: '新建' }).click();
  await page.waitForURL(/\/plans\/[\w-]+$/);
  await page.getByRole('link', { name: '新建中小学8所' }).waitFor();
  expect(await page.locator('[data-walk]').count()).toBeGreaterThanOrEqual(4);
});

test('a plan is not published without its basis, and an adjustment shows what it changes', async () => {
  const plan = await makePlan();
  await open(`/plans/${plan.id}`);
  await page.getByRole('button', { name: '发布', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '发布', exact: true }).click();
  await dialog.getByRole('alert').getByText('请写明依据').waitFor();
  await dialog.getByLabel('依据').fill('区人民代表大会会议批准');
  await dialog.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByText('已发布 · 第 1 版').waitFor();
  const [row] = plan.commitmentRows;
  const revision = ((await (await server.fetch(`/api/plans/${plan.id}`)).json()) as PlanDetail).commitmentRows[0]?.revision;
  await post(`/api/plans/${plan.id}/commitments/${row?.id ?? ''}`, { seen: revision, deadline: '2031-10-31' }, 'PATCH');
  await page.reload();
  await page.getByRole('button', { name: '发布调整（1 项改动）' }).click();
  const change = dialog.getByRole('row').filter({ hasText: '完成时限' });
  expect((await change.innerText()).replace(/\s+/g, ' ')).toContain('2031-12-31 2031-10-31');
  await dialog.getByLabel('依据').fill('区人大常委会批准的调整方案');
  await dialog.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByText('已调整 · 第 2 版').waitFor();
});

test('an owner is accepted by Enter and taken back by u', async () => {
  const plan = await makePlan();
  await open(`/plans/${plan.id}/owners`);
  const all = plan.commitmentRows.length;
  await status(new RegExp(`还有 ${String(all)} 项未定`)).waitFor();
  await page.getByRole('combobox', { name: '第 1 项的牵头单位' }).selectOption('education');
  await page.getByRole('heading', { name: '定牵头单位' }).click();
  await page.keyboard.press('Enter');
  await status(new RegExp(`还有 ${String(all - 1)} 项未定`)).waitFor();
  await page.keyboard.press('u');
  await status(new RegExp(`还有 ${String(all)} 项未定`)).waitFor();
  const after = (await (await server.fetch(`/api/plans/${plan.id}`)).json()) as PlanDetail;
  expect(after.withoutOwner).toBe(all);
});

test('filters stand in the address and tell how many commitments pass', async () => {
  const plan = await makePlan();
  await post(`/api/plans/${plan.id}/owners`, {
    changes: [{ commitmentId: plan.commitmentRows[0]?.id, leadUnit: 'education', supportingUnits: [] }],
  });
  await open(`/plans/${plan.id}`);
  await page.getByRole('combobox', { name: '牵头单位' }).selectOption({ label: '教育局' });
  await status(new RegExp(`^1 / ${String(plan.commitmentRows.length)} 项$`)).waitFor();
  expect(new URL(page.url()).searchParams.get('unit')).toBe('education');
});

test('the sheet that was exported changes nothing when it comes back as it was', async () => {
  const plan = await makePlan();
  const sheet = Buffer.from(await (await server.fetch(`/api/plans/${plan.id}/sheet.xlsx`)).arrayBuffer());
  await open(`/plans/${plan.id}?show=sheet`);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('input[type=file]').setInputFiles({ name: '分工表.xlsx', mimeType: type, buffer: sheet });
  await status(/表里没有与计划不同的地方/).waitFor();
});

test('a report is coloured by the lights of its plan, and leads to the commitment', async () => {
  await makePlan();
  await open(`/reports/${reportId}`);
  const lit = page.locator('article [data-light]').filter({ hasText: '新建中小学8所' });
  await lit.click();
  await page.getByRole('link', { name: '打开这项任务' }).waitFor();
  expect(await page.getByRole('link', { name: '打开这项任务' }).getAttribute('href')).toMatch(/^\/plans\/[\w-]+\/commitments\/[\w-]+$/);
  await page.getByRole('checkbox', { name: '按灯着色' }).click();
  await expect.poll(() => page.locator('article [data-light]').count()).toBe(0);
});

test('the pages of a plan are free of faults that axe finds and never wider than a phone', async () => {
  const plan = await makePlan();
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of [
    '/plans',
    `/plans/${plan.id}`,
    `/plans/${plan.id}/owners`,
    `/plans/${plan.id}/leader`,
    `/plans/${plan.id}?show=rules`,
  ]) {
    await open(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
});
