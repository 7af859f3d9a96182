import { AxeBuilder } from '@axe-core/playwright';
import { startTestServer, type Somebody, type TestServer } from '@luoshi/server/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPage, openBrowser } from '../../../testing/open-browser.js';

let server: TestServer;
let browser: Browser;
let plan: string;
let commitment: string;

const last = new Date().getFullYear() - 1;
const period = `${String(last)}-12`;
const periodWords = `${String(last)}年12月`;

async function post<Answer>(path: string, body: unknown, as: Somebody = 'planner'): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const answer = await server.fetch(path, { method: 'POST', headers, body: JSON.stringify(body), as });
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

/** Last year's plan, so that all of its periods have ended whatever the day is, with one metric led by the test officer's unit. */
beforeAll(async () => {
  server = await startTestServer();
  browser = await openBrowser();
  plan = (await post<{ id: string }>('/api/plans', { name: '测试计划', kind: 'annual', year: last, periodKind: 'month' })).id;
  const target = { value: 100, upper: null, unit: '个', comparator: '=', measure: '学位', change: 'add', baseline: null };
  const facts = { text: '新增学位100个', heading: '民生', kind: 'metric', certainty: 'firm', deadline: `${String(last)}-12-31` };
  commitment = (await post<{ id: string }>(`/api/plans/${plan}/commitments`, { ...facts, target, leadUnit: 'education' })).id;
  await post(`/api/plans/${plan}/publish`, { basis: '区人民代表大会会议批准' });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function as(who: Somebody, width: number, path: string, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await newPage(browser, width);
  const [name = '', value = ''] = server.cookie(who).split('=');
  await page.context().addCookies([{ name, value, url: server.url }]);
  await page.goto(`${server.url}${path}`);
  await work(page);
  await page.context().close();
}

const place = (): string => `/plans/${plan}/commitments/${commitment}`;
const why = (page: Page) => page.getByRole('region', { name: '为什么是这盏灯' });
const violations = async (page: Page): Promise<string[]> => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);

async function lightOf(): Promise<string> {
  const detail = (await (await server.fetch(`/api${place()}`)).json()) as { judgement: { light: string } };
  return detail.judgement.light;
}

test('an officer reports on a phone, keeping the draft over a reload; a value far off is doubted, not refused', async () => {
  expect(await lightOf()).toBe('red');
  await as('officer', 390, '/desk', async (page) => {
    await page.getByRole('button', { name: `填报：第 1 项，${periodWords}` }).click();
    await page.getByLabel('数值').fill('1000');
    await page.getByText('的 10 倍以上').waitFor();
    await page.getByLabel('数值').fill('60');
    await page.getByLabel('进展说明').fill('已开出六十个学位。');
    await page.getByLabel('落后于序时进度的原因').fill('施工晚了一个月。');
    await page.locator('input[type=file]').first().setInputFiles({ name: '验收.png', mimeType: 'image/png', buffer: onePixel });
    await page.getByRole('button', { name: '去掉 验收.png' }).waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel('进展说明').inputValue()).toBe('已开出六十个学位。');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByText('已提交，等审核人审核。').waitFor();
  });
});

test('a reviewer sends it back by key, but not without a reason', async () => {
  await as('reviewer', 1440, '/desk', async (page) => {
    await page.getByText('已开出六十个学位。').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('r');
    await page.getByRole('button', { name: '确认退回' }).click();
    await page.getByText('请写退回的原因，填报员才知道改什么。').waitFor();
    await page.getByLabel('退回的原因').fill('请附验收表。');
    await page.getByRole('button', { name: '确认退回' }).click();
    await page.getByText('没有等您审核的填报。').waitFor();
  });
});

test('the officer sees the reason, starts from what was sent back and submits again', async () => {
  await as('officer', 390, '/desk', async (page) => {
    await page.getByRole('button', { name: `重新填报：第 1 项，${periodWords}` }).click();
    await page.getByText('请附验收表。').waitFor();
    await page.getByRole('button', { name: '以退回的那一份为底稿' }).click();
    expect(await page.getByLabel('数值').inputValue()).toBe('60');
    await page.getByLabel('数值').fill('100');
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByText('已提交，等审核人审核。').waitFor();
  });
});

test('who submits while another return waits is told, and loses nothing that was typed', async () => {
  await as('officer', 390, `${place()}?report=${plan}/${commitment}/${period}`, async (page) => {
    await page.getByLabel('进展说明').fill('另一份说明。');
    await page.getByLabel('数值').fill('90');
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByText('这一期已有另一份填报').waitFor();
    expect(await page.getByLabel('进展说明').inputValue()).toBe('另一份说明。');
  });
});

test('the reviewer accepts by key; the light turns, and the page tells who did what', async () => {
  await as('reviewer', 1440, '/desk', async (page) => {
    await page.getByText('第 2 次填报').waitFor();
    await page.keyboard.press('a');
    await page.getByText('没有等您审核的填报。').waitFor();
  });
  expect(await lightOf()).toBe('green');
  await as('planner', 1440, place(), async (page) => {
    await why(page).waitFor();
    const history = await page.getByRole('region', { name: '全部经过' }).innerText();
    expect(history).toMatch(/测试填报员 提交了填报.*测试审核员 退回了填报.*意见：请附验收表。.*测试审核员 通过了填报/s);
    expect(history).not.toMatch(/[{}]/);
    expect(await violations(page)).toEqual([]);
  });
});

const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
