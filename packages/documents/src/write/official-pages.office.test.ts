import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fullPages } from '../testing/official-sample.js';
import { writeOfficial } from './official-document.js';

/** A run of glyphs: its text, where it begins from the page's left and top, and its size, in millimetres. */
interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

const fonts = fileURLToPath(new URL('../testing/official-fonts.conf', import.meta.url));
const POINT = 25.4 / 72;
let folder = '';
let pdf: PDFDocumentProxy;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'luoshi-office-'));
  writeFileSync(join(folder, 'report.docx'), await writeOfficial(fullPages));
  const office = process.env['LUOSHI_OFFICE'] ?? 'soffice';
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.docx')], {
    env: { ...process.env, FONTCONFIG_FILE: fonts },
    stdio: 'ignore',
    timeout: 120_000,
  });
  pdf = await getDocument({ data: new Uint8Array(readFileSync(join(folder, 'report.pdf'))) }).promise;
}, 150_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function runsOf(number: number): Promise<Run[]> {
  const page = await pdf.getPage(number);
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item): Run[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x: x * POINT, y: (height - y) * POINT, width: item.width * POINT, size }];
  });
}

/** The text of each line of the type area, from top to bottom. */
function linesOf(runs: readonly Run[]): Array<{ y: number; text: string }> {
  const lines = new Map<number, Run[]>();
  for (const run of runs.filter(({ y }) => y < 37 + 225)) {
    const y = Math.round(run.y);
    lines.set(y, [...(lines.get(y) ?? []), run]);
  }
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([y, parts]) => ({
      y,
      text: parts
        .sort((a, b) => a.x - b.x)
        .map(({ text }) => text.replace(/\s/g, ''))
        .join(''),
    }));
}

it('the page is 210 x 297 mm', async () => {
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  expect([Math.round(width * POINT), Math.round(height * POINT)]).toEqual([210, 297]);
});

it('a full page has 22 lines of 28 characters', async () => {
  for (const number of [2, 3, 4]) {
    const lines = linesOf(await runsOf(number));
    expect(lines.map(({ text }) => text.length)).toEqual(Array.from({ length: 22 }, () => 28));
  }
});

it('a full page fills the type area and nothing stands outside it', async () => {
  const runs = (await runsOf(2)).filter(({ text }) => text.includes('落'));
  const left = Math.min(...runs.map(({ x }) => x));
  const right = Math.max(...runs.map(({ x, width }) => x + width));
  expect(left).toBeCloseTo(28, 0);
  expect(right).toBeGreaterThan(28 + 155);
  expect(right).toBeLessThan(28 + 156.3);
  const [first, last] = [Math.min(...runs.map(({ y }) => y)), Math.max(...runs.map(({ y }) => y))];
  expect(first).toBeGreaterThan(37);
  expect(last).toBeLessThan(37 + 225);
  expect((last - first) / 21).toBeCloseTo(225 / 22, 1);
});

it('the title is in 二号, the body in 三号, the page number in 四号', async () => {
  const runs = await runsOf(1);
  const sizeOf = (text: string): number | undefined => runs.find((run) => run.text.includes(text))?.size;
  expect(
    [sizeOf('计划执行情况的报告'), sizeOf('各位代表'), sizeOf('金融'), runs.find(({ y }) => y > 262)?.size].map((size) =>
      Math.round(size ?? 0),
    ),
  ).toEqual([22, 16, 16, 14]);
});

it('page numbers stand right on odd pages and left on even ones, between dashes', async () => {
  const feet = await Promise.all([1, 2, 3].map(async (number) => (await runsOf(number)).filter(({ y }) => y > 262)));
  expect(feet.map((runs) => runs.map(({ text }) => text.replace(/\s/g, '')).join(''))).toEqual(['—1—', '—2—', '—3—']);
  expect(feet.map((runs) => (runs[0]?.x ?? 0) > 105)).toEqual([true, false, true]);
});

it('each face is drawn with a font of its own kind', async () => {
  const page = await pdf.getPage(1);
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  const fontOf = (text: string): string => {
    const item = items.find((each) => 'str' in each && each.str.includes(text));
    if (item === undefined || !('fontName' in item)) return '';
    return (page.commonObjs.get(item.fontName) as { name: string }).name.replace(/^[A-Z]+\+/, '');
  };
  expect(fontOf('计划执行情况的报告')).toMatch(/^NotoSerifCJK/);
  expect(fontOf('各位代表')).toMatch(/^NotoSerifCJK/);
  expect(fontOf('、')).toMatch(/^NotoSansCJK/);
});

it('each annex begins a page and a long table repeats its head', async () => {
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => linesOf(await runsOf(i + 1)).map(({ text }) => text)),
  );
  const annexes = pages.filter(([first]) => /^附件\d$/.test(first ?? '')).map(([first]) => first);
  expect(annexes).toEqual(['附件1', '附件2']);
  expect(pages.filter((lines) => lines.includes('指标完成')).length).toBeGreaterThanOrEqual(2);
});
