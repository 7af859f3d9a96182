import { AxeBuilder } from '@axe-core/playwright';
import { startTestServer, type TestServer } from '@luoshi/server/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPage, openBrowser } from '../../testing/open-browser.js';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startTestServer();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const as = (who: Parameters<TestServer['cookie']>[0]): Promise<Page> =>
  newPage(browser, 1440, { url: server.url, cookie: server.cookie(who) });

test('who has not signed in is led to the sign-in page, and back to where they wanted to go', async () => {
  const admin = await as('admin');
  await admin.goto(`${server.url}/people`);
  await admin.getByRole('button', { name: '新增人员' }).click();
  await admin.getByRole('dialog').getByLabel('姓名').fill('新来的');
  await admin.getByRole('dialog').getByLabel('登录名').fill('xinlai');
  await admin.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await admin.getByRole('button', { name: '发进入链接：新来的' }).click();
  const link = await admin.locator('code').innerText();
  await admin.context().close();

  const newcomer = await newPage(browser, 1440);
  await newcomer.goto(link);
  await newcomer.waitForURL('**/account');
  await newcomer.getByLabel('新密码').fill('three quiet boats');
  await newcomer.getByRole('button', { name: '修改', exact: true }).click();
  await newcomer.getByText('密码已修改').waitFor();
  await newcomer.getByRole('button', { name: '新来的的菜单' }).click();
  await newcomer.getByRole('menuitem', { name: '退出登录' }).click();
  await newcomer.waitForURL('**/sign-in');

  await newcomer.goto(`${server.url}/account`);
  await newcomer.waitForURL('**/sign-in?to=%2Faccount');
  await newcomer.getByLabel('登录名').fill('xinlai');
  await newcomer.getByLabel('密码').fill('not this one');
  await newcomer.getByRole('button', { name: '登录', exact: true }).click();
  await newcomer.getByRole('alert').getByText('登录名或密码不对').waitFor();
  await newcomer.getByLabel('密码').fill('three quiet boats');
  await newcomer.getByRole('button', { name: '登录', exact: true }).click();
  await newcomer.waitForURL('**/account');
  await newcomer.context().close();
});

test('who lacks a role sees neither the entry nor the page', async () => {
  const officer = await as('officer');
  await officer.goto(`${server.url}/people`);
  await officer.getByRole('heading', { name: '您没有打开这一页的权限' }).waitFor();
  expect(await officer.getByRole('link', { name: '单位和人员' }).count()).toBe(0);
  await officer.context().close();
});

test('a used entry link says so on the sign-in page', async () => {
  const page = await newPage(browser, 1440);
  await page.goto(`${server.url}/enter/test.${'a'.repeat(43)}`);
  await page.getByRole('alert').getByText('已经用过或已过期').waitFor();
  await page.context().close();
});

test.each([
  ['/sign-in', null],
  ['/account', 'officer'],
  ['/people', 'admin'],
] as const)('nothing on %s breaks WCAG 2.2 AA, wide or narrow, and nothing runs off sideways', async (path, who) => {
  const page = who === null ? await newPage(browser, 1440) : await as(who);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${server.url}${path}`);
    await page.locator('h1').waitFor();
    await expect.poll(() => page.getByText('正在载入').count()).toBe(0);
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  await page.context().close();
});
