import { AxeBuilder } from '@axe-core/playwright';
import { startTestServer, type TestServer } from '@luoshi/server/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { newPage, openBrowser, sampleText } from '../../testing/open-browser.js';

let server: TestServer;
let browser: Browser;
let page: Page;
let earlier: string;
let later: string;

async function store(text: string): Promise<string> {
  const answer = (await (await server.upload(text)).json()) as { id: string };
  return answer.id;
}

beforeAll(async () => {
  server = await startTestServer();
  browser = await openBrowser();
  earlier = await store(await sampleText(2025));
  later = await store(await sampleText(2026));
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
const commitments = () => page.locator('article [data-commitment]');
const panel = () => page.getByRole('complementary', { name: '选中的内容' });
const query = () => new URL(page.url()).searchParams;

async function select(at: number): Promise<string> {
  await commitments().nth(at).click();
  await page.locator('article [aria-pressed="true"]').first().waitFor();
  return commitments().nth(at).innerText();
}

test('an uploaded report can be opened and has its commitments marked', async () => {
  await open('/reports');
  const text = '临江区2031年计划报告\n\n一、2031年主要任务\n\n新建中小学8所，改造公园3个。6月底前建成滨江大道。\n';
  await page.locator('input[type=file]').setInputFiles({ name: '临江.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByRole('link', { name: '打开', exact: true }).click();
  await commitments().first().waitFor();
  expect((await commitments().allInnerTexts()).join('|')).toContain('新建中小学8所');
});

test('a file that is no report gets one sentence that says what to do', async () => {
  await open('/reports');
  const noise = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256));
  await page.locator('input[type=file]').setInputFiles({ name: '照片.txt', mimeType: 'text/plain', buffer: noise });
  const said = await page.getByRole('alert').innerText();
  expect(said).toMatch(/^照片\.txt .+。.+。$/);
});

test('a selected commitment shows its text and why it was marked, and the address leads back to it', async () => {
  await open(`/reports/${earlier}`);
  const quote = await select(3);
  expect((await panel().innerText()).replaceAll('\n', '')).toContain(quote);
  await panel().locator('section', { hasText: '为什么这样标' }).locator('li').first().waitFor();
  expect(query().get('c')).toMatch(/^\d+-\d+$/);
  await page.reload();
  await page.locator('article [aria-pressed="true"]').first().waitFor();
  expect(await page.locator('article [aria-pressed="true"]').first().innerText()).toBe(quote);
});

test('a filter tells how many commitments pass and stands in the address', async () => {
  await open(`/reports/${earlier}`);
  await page.getByRole('combobox', { name: '类型' }).selectOption({ label: '指标' });
  const said = await page.getByRole('status').filter({ hasText: /条$/ }).innerText();
  const [shown = 0, all = 0] = said.match(/\d+/g)?.map(Number) ?? [];
  expect(query().get('kind')).toBe('metric');
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
});

test('a search counts its hits and Enter leads to the next', async () => {
  await open(`/reports/${earlier}`);
  const box = page.getByRole('searchbox', { name: '在报告中查找' });
  await box.fill('企业');
  await page.locator('mark[data-current]').waitFor();
  const status = page.getByRole('search').getByRole('status');
  expect(await status.innerText()).toMatch(/^1 \/ \d+$/);
  await box.press('Enter');
  await expect.poll(() => status.innerText()).toMatch(/^2 \/ \d+$/);
});

test('the keys walk through the commitments and reach the search box', async () => {
  await open(`/reports/${earlier}`);
  await commitments().first().waitFor();
  await page.keyboard.press('j');
  await expect.poll(() => query().get('c')).not.toBeNull();
  const first = query().get('c');
  const chosen = page.locator('article [aria-pressed="true"]').first();
  const firstText = await chosen.textContent();
  await page.keyboard.press('j');
  await expect.poll(() => query().get('c')).not.toBe(first);
  // A person steps back from what the page shows, not from what the address already says.
  await expect.poll(() => chosen.textContent()).not.toBe(firstText);
  await page.keyboard.press('k');
  await expect.poll(() => query().get('c')).toBe(first);
  await page.keyboard.press('/');
  expect(await page.locator('#find').evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a correction bears the name of who is signed in, survives a reload and can be taken back', async () => {
  await open(`/reports/${later}`);
  await select(2);
  await panel().getByRole('button', { name: '认可' }).click();
  await panel().getByText('测试计划员').first().waitFor();
  await page.reload();
  await panel().getByRole('heading', { name: '有人核对过' }).waitFor();
  await panel().getByRole('button', { name: '撤回' }).click();
  await panel().getByText('已撤回').waitFor();
  await page.reload();
  await panel().getByText('已撤回').waitFor();
  expect(await panel().getByRole('heading', { name: '有人核对过' }).count()).toBe(0);
});

test('a rejected commitment is gone after a reload', async () => {
  await open(`/reports/${later}`);
  await commitments().first().waitFor();
  const before = await page.locator('article').innerText();
  const count = await commitments().count();
  await select(5);
  await panel().getByRole('button', { name: '不是任务' }).click();
  await expect.poll(() => commitments().count()).toBe(count - 1);
  await page.reload();
  await commitments().first().waitFor();
  expect(await commitments().count()).toBe(count - 1);
  expect(await page.locator('article').innerText()).toBe(before);
});

test('two years of a measure are drawn as a dumbbell and stand in the table', async () => {
  await open(`/reports/${earlier}/years`);
  await page
    .getByRole('img', { name: /哑铃图/ })
    .first()
    .locator('svg text', { hasText: '%' })
    .first()
    .waitFor();
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(3);
});

test('two consecutive years are chosen in the list and compared, silent promises first', async () => {
  await open('/reports');
  const boxes = page.getByRole('checkbox', { name: /罗湖区/ });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByRole('button', { name: '对照兑现情况' }).click();
  await page.waitForURL(`**/reports/${earlier}/follow/${later}`);
  const first = page.locator('ol > li').filter({ hasText: '看原文' }).first();
  await first.waitFor();
  expect(await page.locator('main ol > li').first().innerText()).toContain('未再提及');
  await page.getByRole('combobox', { name: '结论' }).selectOption({ label: '已兑现' });
  const said = page.locator('main ol blockquote a').first();
  await said.click();
  await page.waitForURL(`**/reports/${later}?c=*`);
  await page.locator('article [data-passage], article [aria-pressed="true"]').first().waitFor();
});

test('who may only read is offered nothing to change', async () => {
  const reader = await newPage(browser, 1440, { url: server.url, cookie: server.cookie('leader') });
  await reader.goto(`${server.url}/reports`);
  await reader.getByRole('checkbox').first().waitFor();
  expect(await reader.getByRole('button', { name: /上传|删除/ }).count()).toBe(0);
  await reader.goto(`${server.url}/reports/${earlier}`);
  await reader.locator('article [data-commitment]').nth(3).click();
  await reader.getByText('为什么这样标').waitFor();
  expect(await reader.getByRole('button', { name: '认可' }).count()).toBe(0);
  await reader.context().close();
});

test('a deleted report comes back by undo', async () => {
  const id = await store('河东镇2033年计划报告\n\n一、2033年主要任务\n\n新修公路12公里。\n');
  await open('/reports');
  await page.getByRole('button', { name: '删除 河东镇2033年计划报告' }).click();
  await page.getByText('已删除').waitFor();
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByText('已恢复').waitFor();
  expect((await server.fetch(`/api/reports/${id}`)).status).toBe(200);
});

test('English is one press away and is kept', async () => {
  await open('/reports');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Reports', exact: true }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Reports', exact: true }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test('an address that leads nowhere says so', async () => {
  await open('/reports/0000000000000000');
  await page.getByRole('heading', { name: '没有这个页面' }).waitFor();
});

const views = ['', '/tasks', '/years', '/findings', '/coverage', '/follow', '/follow/LATER'];
const addresses = ['LIST', ...views];

test.each(addresses)('nothing on %s breaks WCAG 2.2 AA, wide or narrow, and nothing runs off sideways', async (view) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await open(view === 'LIST' ? '/reports' : `/reports/${view === '' ? later : earlier}${view.replace('LATER', later)}`);
    await page.locator('h1').waitFor();
    await expect.poll(() => page.getByText('正在载入').count()).toBe(0);
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

test('on a phone the selection shows one line and leaves the text in sight until it is opened', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(`/reports/${earlier}`);
  await select(1);
  expect((await panel().boundingBox())?.height).toBeLessThan(80);
  await panel().getByRole('button', { name: /展开/ }).click();
  await panel().getByText('为什么这样标').waitFor();
});
