import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

/** The real Chromium: the one named by LUOSHI_CHROMIUM, else Debian's. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['LUOSHI_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page of a person who was never here before, or, with somebody's session cookie for a server, of one who has signed in. */
export async function newPage(browser: Browser, width: number, session?: { url: string; cookie: string }): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN', reducedMotion: 'reduce' });
  if (session) {
    const [name = '', value = ''] = session.cookie.split('=');
    await context.addCookies([{ name, value, url: session.url, httpOnly: true, sameSite: 'Lax' }]);
  }
  context.setDefaultTimeout(20_000);
  return context.newPage();
}

/** The text of one of the sample reports: 2025 or the year after. */
export function sampleText(year: 2025 | 2026): Promise<string> {
  return readFile(resolve(import.meta.dirname, `../../../../sample/luohu-${String(year)}.md`), 'utf8');
}
