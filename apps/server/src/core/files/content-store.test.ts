import { chmod, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PlainError } from '../plain-error.js';
import { ContentStore } from './content-store.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luoshi-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const HELLO = Buffer.from('hello\n');
const HASH = '5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03';
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c6300010000050001', 'hex');

const listAll = async (): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof PlainError ? error.code : String(error);
}

async function scanner(exit: number): Promise<string> {
  const path = join(folder, `scan-${String(exit)}`);
  await writeFile(path, `#!/bin/sh\ntest -s "$1" || exit 9\nexit ${String(exit)}\n`);
  await chmod(path, 0o755);
  return path;
}

test('a file is named by its hash, told by its bytes and stored once', async () => {
  const files = new ContentStore({ dataDir: folder });
  expect(await files.put('test', HELLO, 'a.txt')).toEqual({ hash: HASH, size: 6, type: 'text/plain', scan: 'unscanned' });
  expect(await files.put('test', HELLO, 'b.csv')).toEqual({ hash: HASH, size: 6, type: 'text/csv', scan: 'unscanned' });
  expect(await listAll()).toEqual([HASH]);
  expect(await files.find('test', HASH)).toEqual(HELLO);
  expect(await files.find('other', HASH)).toBeUndefined();
});

test('a picture named as text is a picture', async () => {
  expect((await new ContentStore({ dataDir: folder }).put('test', PNG, 'notes.txt')).type).toBe('image/png');
});

test.each([
  ['a Windows program named as a picture', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'photo.jpg', 'executable-refused'],
  ['a Linux program', Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(200)]), 'report', 'executable-refused'],
  ['a shell script', Buffer.from('#!/bin/sh\nrm -rf /\n'), 'notes.txt', 'executable-refused'],
  ['a batch file', Buffer.from('del *.*\n'), 'run.BAT', 'executable-refused'],
  ['noise', Buffer.from([1, 2, 3, 250, 251, 0, 9]), 'x.bin', 'unknown-kind-of-file'],
  ['nothing', Buffer.alloc(0), 'x.txt', 'empty-file'],
  ['more than 32 MiB', Buffer.alloc(32 * 1024 * 1024 + 1, 'a'), 'x.txt', 'too-large'],
])('%s is refused and leaves nothing behind', async (_, bytes, name, code) => {
  expect(await codeOf(new ContentStore({ dataDir: folder }).put('test', bytes, name))).toBe(code);
  expect(await listAll()).toEqual([]);
});

test('Chinese text in GBK is text', async () => {
  const gbk = Buffer.from('c9ccd2b5b7fecef12c310a', 'hex');
  expect((await new ContentStore({ dataDir: folder }).put('test', gbk, '表.csv')).type).toBe('text/csv');
});

test('a full disk is said in plain words and leaves nothing half written', async () => {
  const write = async (path: string): Promise<void> => {
    await writeFile(path, 'hel');
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };
  expect(await codeOf(new ContentStore({ dataDir: folder, write }).put('test', HELLO, 'a.txt'))).toBe('disk-full');
  expect(await listAll()).toEqual([]);
});

test('the scanner decides: clean is kept, infected refused, a scanner out of order refused too', async () => {
  const by = async (exit: number) => new ContentStore({ dataDir: join(folder, 'data'), scanCommand: await scanner(exit) });
  expect(await codeOf((await by(1)).put('test', HELLO, 'a.txt'))).toBe('infected');
  expect(await codeOf((await by(2)).put('test', HELLO, 'a.txt'))).toBe('scan-failed');
  expect(await codeOf(new ContentStore({ dataDir: folder, scanCommand: join(folder, 'none') }).put('test', HELLO, 'a'))).toBe(
    'scan-failed',
  );
  expect(await (await by(0)).find('test', HASH)).toBeUndefined();
  expect((await (await by(0)).put('test', HELLO, 'a.txt')).scan).toBe('clean');
});

test('a file that is gone or altered on disk is not handed out', async () => {
  const files = new ContentStore({ dataDir: folder });
  await files.put('test', HELLO, 'a.txt');
  await writeFile(join(folder, 'files/test/58', HASH), 'other\n');
  expect(await files.find('test', HASH)).toBeUndefined();
  expect(await files.has('test', HASH)).toBe(true);
  await rm(join(folder, 'files/test/58', HASH));
  expect(await files.has('test', HASH)).toBe(false);
});

test('what a killed process left half written is swept away', async () => {
  const files = new ContentStore({ dataDir: folder });
  await files.put('test', HELLO, 'a.txt');
  const left = join(folder, 'files/test/tmp/left');
  await writeFile(left, 'half');
  await utimes(left, new Date(0), new Date(0));
  await files.put('test', PNG, 'b.png');
  expect((await listAll()).sort()).toEqual(['46a825fd2c2c109f6b72571f48e5523527214d661cbd156588f2e9c371e3c09b', HASH]);
});
