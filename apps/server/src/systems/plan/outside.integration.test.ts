import { createHash } from 'node:crypto';
import { mkdtemp, rm, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type Somebody, type TestServer } from '../../testing/index.js';
import type { ChallengeView, FileView, PublicCommitment } from './api.js';
import { fillYear } from './testing/public-year.js';

let server: TestServer;
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'luoshi-outside-'));
  server = await startTestServer({ DATA_DIR: dataDir });
  await fillYear(server.databaseUrl);
});
afterAll(async () => {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const post = (path: string, body: unknown, as: Somebody | null) =>
  server.fetch(path, { method: 'POST', as, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const codeOf = async (answer: Response) => `${answer.status} ${((await answer.json()) as { error: { code: string } }).error.code}`;

function send(content: string | Uint8Array<ArrayBuffer>, name: string, as: Somebody | null = 'officer') {
  const body = new FormData();
  body.append('file', new Blob([content]), name);
  return server.fetch('/api/files', { method: 'POST', as, body });
}

test('an officer sends a file; staff fetch it, a visitor does not; gone from the disk it is said to be gone', async () => {
  const html = '<script>alert(1)</script>\n';
  const answer = await send(html, '../说明.html');
  expect(answer.status).toBe(201);
  const file = (await answer.json()) as FileView;
  const hash = createHash('sha256').update(html).digest('hex');
  expect(file).toEqual({ hash, name: '说明.html', type: 'text/plain', size: 26, scan: 'unscanned', present: true });
  const fetched = await server.fetch(`/api/files/${hash}?inline=1`, { as: 'leader' });
  expect(await fetched.text()).toBe(html);
  expect(fetched.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''%E8%AF%B4%E6%98%8E.html");
  expect(fetched.headers.get('content-security-policy')).toMatch(/^sandbox;/);
  expect(fetched.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await server.fetch(`/api/files/${hash}`, { as: null })).status).toBe(401);
  expect((await server.fetch(`/api/files/${hash}`, { as: 'leader', district: 'other' })).status).toBe(404);
  await unlink(join(dataDir, 'files/test', hash.slice(0, 2), hash));
  expect(await codeOf(await server.fetch(`/api/files/${hash}`))).toBe('410 file-gone');
});

test('a picture is shown in the page, a program is refused, who may not send is refused, no file is no file', async () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
  const { hash } = (await (await send(new Uint8Array(png), 'a.png')).json()) as FileView;
  const shown = await server.fetch(`/api/files/${hash}?inline=1`);
  expect([shown.headers.get('content-type'), shown.headers.get('content-disposition')]).toEqual([
    'image/png',
    "inline; filename*=UTF-8''a.png",
  ]);
  expect(await codeOf(await send('MZ', 'setup.exe'))).toBe('422 executable-refused');
  expect(await codeOf(await send('a', 'a.txt', 'resident'))).toBe('403 not-yours');
  expect(await codeOf(await send('a', 'a.txt', null))).toBe('401 sign-in-first');
  expect(await codeOf(await post('/api/files', {}, 'officer'))).toBe('400 no-file');
});

const AT = '/api/public/test/plans/year/commitments/c1/challenges';

test('a visitor challenges, the unit answers, and the answer stands in public without who asked', async () => {
  const raised = await post(AT, { text: '这个数和现场对不上，请核实。', period: '2026-03', contact: '13812345678' }, null);
  expect(raised.status).toBe(201);
  const { id } = (await raised.json()) as { id: string };
  const [seen] = (await (await server.fetch('/api/challenges?state=open', { as: 'officer' })).json()) as ChallengeView[];
  expect(seen).toMatchObject({
    id,
    commitmentText: '新增学位1200个',
    period: '2026-03',
    contact: '138****78',
    unit: { name: '教育局' },
    isLate: false,
  });
  expect(await codeOf(await post(`/api/challenges/${id}/answer`, { answer: '已核实。' }, 'other-officer'))).toBe('403 not-yours');
  expect(await (await post(`/api/challenges/${id}/contact`, {}, 'officer')).json()).toEqual({ contact: '13812345678' });
  expect((await post(`/api/challenges/${id}/answer`, { answer: '已核实，数据无误。' }, 'officer')).status).toBe(200);
  expect(await codeOf(await post(`/api/challenges/${id}/answer`, { answer: '再答。' }, 'planner'))).toBe('409 answered-already');
  const text = await (await server.fetch('/api/public/test/plans/year/commitments/c1', { as: null })).text();
  const { challenges } = JSON.parse(text) as PublicCommitment;
  expect(challenges.map(({ text: said, answer }) => [said, answer])).toEqual([['这个数和现场对不上，请核实。', '已核实，数据无误。']]);
  expect(text).not.toContain('1381234');
  expect(await (await server.fetch('/api/ledger?limit=200')).text()).not.toContain('1381234');
  expect((await post(`/api/challenges/${id}/hide`, { reason: '含个人信息' }, 'planner')).status).toBe(200);
  const after = (await (await server.fetch('/api/public/test/plans/year/commitments/c1', { as: null })).json()) as PublicCommitment;
  expect(after.challenges).toEqual([]);
});

test('the same again, a filled trap, nonsense and the sixth of a day are refused', async () => {
  const other = AT.replace('/c1/', '/c2/');
  expect((await post(other, { text: '医院还没有封顶吧？' }, null)).status).toBe(201);
  expect(await codeOf(await post(other, { text: '医院还没有封顶吧 ?' }, null))).toBe('409 asked-already');
  expect(await codeOf(await post(other, { text: '请点这里看看', website: 'x' }, null))).toBe('422 looks-automatic');
  expect(await codeOf(await post(other, { text: '短' }, null))).toBe('400 bad-request');
  expect(await codeOf(await post(AT.replace('/c1/', '/none/'), { text: '没有这一项吧' }, null))).toBe('404 no-such-commitment');
  expect((await post(other, { text: '第四次提出的质疑' }, null)).status).toBe(201);
  expect((await post(other, { text: '第五次提出的质疑' }, null)).status).toBe(201);
  expect(await codeOf(await post(other, { text: '第六次提出的质疑' }, null))).toBe('429 too-many-today');
});

test('a unit has a calendar that a parser reads, with the same address and the same UIDs each time', async () => {
  const address = async () => ((await (await server.fetch('/api/calendar', { as: 'other-officer' })).json()) as { url: string }).url;
  const url = await address();
  expect(await address()).toBe(url);
  const path = new URL(url).pathname;
  const answer = await server.fetch(path, { as: null });
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const read = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const events = read(await answer.text());
  expect(events.map(({ summary, startDate }) => `${startDate.toString()} ${startDate.isDate ? '' : 'with time '}${summary}`)).toEqual([
    ...[
      '02-10 2026年计划：1月',
      '03-10 2026年计划：2月',
      '04-10 2026年计划：3月',
      '05-10 2026年计划：4月',
      '06-10 2026年计划：5月',
      '07-10 2026年计划：6月',
    ].map((day) => `2026-${day}进展填报截止（1项）`),
    '2026-06-30 完成时限：建成"区医院",并投用',
    '2026-06-15 节点：验收',
  ]);
  const again = read(await (await server.fetch(path, { as: null })).text());
  expect(again.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(8);
  expect((await server.fetch(path.replace(/.{5}\.ics/, 'AAAAA.ics'), { as: null })).status).toBe(404);
  expect((await server.fetch('/api/calendar', { as: null })).status).toBe(401);
});

test('notices are told to whom they are for, and can be marked as read', async () => {
  const client = new pg.Client({ connectionString: server.databaseUrl });
  await client.connect();
  await client.query("SELECT set_config('luoshi.district', 'test', false)");
  await client.query(`INSERT INTO notices (district_id, key, person_id, kind, subject, text, text_en, created_on, mail)
    VALUES ('test', 'returned/year/c1/r9', 'leader', 'returned', '退回', '被退回', 'sent back', '2026-04-05', 'sending')`);
  await client.end();
  const list = async (as: Somebody) => (await (await server.fetch('/api/notices', { as })).json()) as { key: string; isRead: boolean }[];
  expect((await list('leader')).filter(({ key }) => key.endsWith('r9'))).toEqual([
    {
      ...{ key: 'returned/year/c1/r9', kind: 'returned', text: '被退回', textEn: 'sent back', href: '/plans/year/commitments/c1' },
      ...{ createdOn: '2026-04-05', isRead: false, mail: 'uncertain' },
    },
  ]);
  expect((await post('/api/notices/read', { keys: ['returned/year/c1/r9'] }, 'planner')).status).toBe(204);
  expect((await list('leader')).find(({ key }) => key.endsWith('r9'))?.isRead).toBe(false);
  expect((await post('/api/notices/read', { keys: ['returned/year/c1/r9'] }, 'leader')).status).toBe(204);
  expect((await list('leader')).find(({ key }) => key.endsWith('r9'))?.isRead).toBe(true);
  expect((await server.fetch('/api/notices', { as: null })).status).toBe(401);
});
