/**
 * Draws the sample evidence into the folder evidence/: `node sample/district/make-evidence.mjs`. Needs Debian's chromium and a
 * Chinese font; the files are kept in the repository, so that nobody else needs to run it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const ExcelJS = createRequire(new URL('../../packages/documents/package.json', import.meta.url))('exceljs');
const folder = new URL('evidence/', import.meta.url);
mkdirSync(folder, { recursive: true });
const keep = (name, bytes) => writeFileSync(new URL(name, folder), bytes);
const MARK = '示例 · 合成数据，不是真实材料';

const photo = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="420" font-family="Noto Sans CJK SC">
  <rect width="640" height="420" fill="#dfe6ea"/><rect y="290" width="640" height="130" fill="#b9ab92"/>
  <rect x="90" y="150" width="130" height="150" fill="#9aa5ad"/><rect x="240" y="100" width="110" height="200" fill="#aeb8bf"/>
  <g stroke="#c58b1b" stroke-width="7"><path d="M430 300V70M370 90H590M430 70l-50 20M430 70l120 20"/></g>
  <rect x="548" y="90" width="4" height="90" fill="#555"/><rect x="530" y="180" width="40" height="26" fill="#8b5a2b"/>
  <g fill="#b3271e"><rect x="0" y="300" width="640" height="26"/></g>
  <text x="320" y="320" fill="#fff" font-size="18" text-anchor="middle">施工围挡（画出来的，不是照片）</text>
  <text x="320" y="390" font-size="24" text-anchor="middle" fill="#222">${MARK}</text></svg>`;

const chart = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360" font-family="Noto Sans CJK SC" font-size="15">
  <rect width="640" height="360" fill="#fff"/><path d="M60 20V300H610" fill="none" stroke="#333"/>
  <polyline points="60,300 610,40" fill="none" stroke="#bbb" stroke-dasharray="6 5"/>
  <polyline points="60,292 120,280 180,258 240,240 300,214 360,190 420,168 480,140" fill="none" stroke="#b3271e" stroke-width="3"/>
  ${Array.from({ length: 12 }, (_, i) => `<text x="${60 + i * 48}" y="320">${i + 1}月</text>`).join('')}
  <text x="330" y="350" text-anchor="middle">${MARK}</text></svg>`;

const minutes = `<html lang="zh"><body style="font:16px/1.9 'Noto Serif CJK SC';padding:60px">
  <h1 style="text-align:center;font-size:24px;font-weight:400">调度会纪要（示例）</h1><p>${MARK}</p>
  <p>会议听取了各科室的进展，逐项核对了台账。会议认为，前一阶段的进度与安排大体一致，材料进场和人员到位是下一步的两个难处。</p>
  <p>会议议定：一、两周内补齐缺少的资料；二、遇到卡住的事项当天报告；三、下月中旬再开一次会。</p>
  <p>参加人：示例甲、示例乙、示例丙。</p></body></html>`;

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [name, svg, height] of [
  ['现场照片-示例.png', photo, 420],
  ['进度曲线-示例.png', chart, 360],
]) {
  await page.setViewportSize({ width: 640, height });
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  keep(name, await page.screenshot());
}
await page.setContent(minutes);
keep('会议纪要-示例.pdf', await page.pdf({ format: 'A4' }));
await browser.close();

const workbook = new ExcelJS.Workbook();
workbook.created = workbook.modified = new Date('2025-09-01');
const sheet = workbook.addWorksheet('完成情况');
sheet.addRow([MARK]);
sheet.addRow(['序号', '名称', '完成日期', '备注']);
for (let i = 1; i <= 12; i++)
  sheet.addRow([i, `示例项目${i}`, `2025-${String((i % 8) + 1).padStart(2, '0')}-15`, i % 4 === 0 ? '待复核' : '']);
keep('完成情况表-示例.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));

keep(
  '情况说明-示例.txt',
  `${MARK}\n\n本项工作目前处在准备阶段。已经开了一次会，征求了三个科室的意见，方案还在修改。\n下一步先确定牵头的人，再排时间表。\n`,
);
