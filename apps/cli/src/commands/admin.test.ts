import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runLuoshi } from '../testing/run-luoshi.js';

let folder = '';
const file = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luoshi-admin-'));
  await writeFile(file('text.txt'), 'hello');
  // Loading the server's code takes its time; the tests are about what it says.
  await import('@luoshi/server/admin');
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

it('says that a text is no backup', async () => {
  expect(await runLuoshi(['verify', file('text.txt')])).toEqual({
    code: 2,
    out: '',
    err: `${file('text.txt')} 不是落实的备份。请给出由 luoshi backup 写出的文件。\n`,
  });
});

it('says that a folder holds no data', async () => {
  const { code, err } = await runLuoshi(['backup', '--lang', 'en'], { env: { DATA_DIR: file('none') } });
  expect([code, err]).toEqual([
    2,
    `${file('none')} holds no data of Luoshi. Name the data folder with DATA_DIR, or the database with DATABASE_URL.\n`,
  ]);
});

it('asks where to restore to', async () => {
  expect((await runLuoshi(['restore', file('text.txt')])).err).toBe(
    '没有说恢复到哪里。请用 --data-dir 给出一个空文件夹，或让 DATABASE_URL 指向一个空的数据库。\n',
  );
});

it('asks whose ledger was published', async () => {
  expect((await runLuoshi(['verify', '--published', 'facts.json'])).err).toBe('用 --published 时请用 --district 写明是哪个区\n');
});

it('says what a report needs to be told, before anything is started', async () => {
  expect((await runLuoshi(['report'])).err).toBe('请用 --plan 写明计划的编号\n');
  expect((await runLuoshi(['report', '--plan', 'p', '--kind', 'weekly'])).err).toBe('没有 weekly 这种报告；--kind 可用 annual、midyear\n');
  expect((await runLuoshi(['report', '--plan', 'p', '--format', 'pdf'])).err).toBe('报告不能写成 pdf；--format 可用 docx、md、html\n');
});
