import { spawn, type ChildProcess } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AccessStore, addDistrict } from '../../../core/access/index.js';
import { openTenancy, type Tenancy } from '../../../core/database/connect.js';
import { createMailer } from '../../../core/mail/index.js';
import { createTestDatabase, type TestDatabase } from '../../../testing/index.js';
import { fillYear } from '../testing/public-year.js';
import { runNotices } from './run-notices.js';

let database: TestDatabase;
let tenancy: Tenancy;
let sink: SMTPServer;
let smtpUrl: string;
let letters: ParsedMail[];
/** Called when a letter is on its way, before the sink takes it. */
let onLetter: () => void;

const PEOPLE = [
  ['officer', 'education', 'officer@example.org', 'officer'],
  ['silent', 'education', null, 'officer'],
  ['reviewer', 'education', 'reviewer@example.org', 'reviewer'],
  ['leader', null, 'leader@example.org', 'leader'],
] as const;

beforeEach(async () => {
  database = await createTestDatabase();
  tenancy = openTenancy(database.appUrl, () => undefined);
  letters = [];
  onLetter = () => undefined;
  sink = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      onLetter();
      simpleParser(stream).then((letter) => {
        letters.push(letter);
        done();
      }, done);
    },
  });
  sink.on('error', () => undefined);
  await new Promise<void>((listening) => sink.listen(0, '127.0.0.1', listening));
  smtpUrl = `smtp://127.0.0.1:${String((sink.server.address() as AddressInfo).port)}`;
});
afterEach(async () => {
  await tenancy.destroy();
  await new Promise<void>((closed) => sink.close(closed));
  await database.drop();
});

async function fill(sample = false): Promise<void> {
  await addDistrict(tenancy.outside, { id: 'test', name: '测试区', sample, frozenOn: sample ? '2026-05-08' : null });
  const access = new AccessStore(tenancy.of('test'), 'test');
  for (const [n, id] of ['education', 'health'].entries())
    await access.addUnit({ id, name: id, parentId: null, kind: 'department', duties: '' }, n);
  for (const [id, unitId, email, role] of PEOPLE) await access.addPerson({ id, login: id, name: id, email, unitId, roles: [role] });
  await fillYear(database.appUrl);
}

const run = (day: string, url = smtpUrl) =>
  runNotices({
    tenancy,
    mailer: createMailer({ smtpUrl: url, mailFrom: 'luoshi@example.org' }),
    publicUrl: 'https://luoshi.example.org',
    now: () => new Date(`${day}T02:00:00Z`),
  });

async function states(): Promise<string[]> {
  const client = new pg.Client({ connectionString: database.appUrl });
  await client.connect();
  await client.query("SELECT set_config('luoshi.district', 'test', false)");
  const { rows } = await client.query<{ said: string }>("SELECT key || ' ' || person_id || ' ' || mail AS said FROM notices ORDER BY 1");
  await client.end();
  return rows.map(({ said }) => said);
}

const addressed = () => letters.map(({ to, subject }) => `${[to].flat()[0]?.text ?? ''}: ${subject ?? ''}`).sort();

test('a reminder goes out once, three days before, however often the job runs', async () => {
  await fill();
  await run('2026-05-06');
  expect(await states()).toEqual([]);
  for (let turn = 0; turn < 5; turn++) await run('2026-05-07');
  expect(await states()).toEqual(['due/year/2026-04 officer sent', 'due/year/2026-04 silent none']);
  expect(addressed()).toEqual(['officer@example.org: 提醒：2026年计划4月进展2026-05-10前填报']);
  expect(letters[0]?.text).toContain('本单位还有1项没有报');
  expect(letters[0]?.text).toContain('https://luoshi.example.org/desk');
  expect(letters[0]?.messageId).toMatch(/^<[0-9a-f]{32}@example\.org>$/);
});

test('what is overdue is told to the unit, after seven days to the leader, each once', async () => {
  await fill();
  for (const day of ['2026-05-11', '2026-05-16', '2026-05-17', '2026-05-18']) await run(day);
  expect(await states()).toEqual([
    'escalation/year/2026-04 leader sent',
    'overdue/year/2026-04 officer sent',
    'overdue/year/2026-04 reviewer sent',
    'overdue/year/2026-04 silent none',
  ]);
  expect(addressed()).toEqual([
    'leader@example.org: 督办：2026年计划4月有3项进展逾期7天未报',
    'officer@example.org: 逾期：2026年计划4月进展未报齐',
    'reviewer@example.org: 逾期：2026年计划4月进展未报齐',
  ]);
});

test('two processes at once send each letter once', async () => {
  await fill();
  await Promise.all([run('2026-05-18'), run('2026-05-18'), run('2026-05-18')]);
  expect(addressed()).toHaveLength(3);
  expect(new Set(addressed()).size).toBe(3);
  expect((await states()).filter((said) => said.endsWith('sent'))).toHaveLength(3);
});

test('a process killed while a letter goes out leaves it uncertain, and nobody sends it again', async () => {
  await fill();
  let child: ChildProcess | undefined;
  onLetter = () => child?.kill('SIGKILL');
  const script = resolve(import.meta.dirname, '../../../../dist/systems/plan/testing/run-notices.js');
  child = spawn(process.execPath, [script, database.appUrl, smtpUrl, '2026-05-18T02:00:00Z'], { stdio: 'inherit' });
  const signal = await new Promise((ended) => child?.once('close', (_code, by) => ended(by)));
  expect(signal).toBe('SIGKILL');
  const [uncertain = ''] = (await states()).filter((said) => said.endsWith('sending'));
  expect(uncertain).not.toBe('');
  child = undefined;
  const before = letters.length;
  await run('2026-05-18');
  await run('2026-05-18');
  expect((await states()).filter((said) => said.endsWith('sending'))).toEqual([uncertain]);
  expect(letters.length - before).toBe(2);
  expect((await states()).filter((said) => said.endsWith('sent'))).toHaveLength(2);
});

test('a mail server that is not there keeps letters waiting; they go out once it is', async () => {
  await fill();
  await run('2026-05-07', 'smtp://127.0.0.1:1');
  expect(await states()).toContain('due/year/2026-04 officer waiting');
  await run('2026-05-07');
  expect(addressed()).toHaveLength(1);
});

test('a sample district tells its people in the page and never sends mail', async () => {
  await fill(true);
  await run('2026-05-18');
  expect(await states()).toEqual(['due/year/2026-04 officer none', 'due/year/2026-04 silent none']);
  expect(letters).toEqual([]);
});
