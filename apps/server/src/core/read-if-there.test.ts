import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lockData } from './data-lock.js';
import { readSecrets } from './database/secrets.js';
import { readIfThere } from './read-if-there.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luoshi-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a file that is there is read, one that is not there is undefined', async () => {
  await writeFile(join(folder, 'a'), '落实');
  expect(await readIfThere(join(folder, 'a'))).toBe('落实');
  expect(await readIfThere(join(folder, 'none'))).toBeUndefined();
});

test('passwords that cannot be read stop the start with one sentence, and none are made up in their place', async () => {
  const path = join(folder, 'secrets');
  await mkdir(path);
  await expect(readSecrets(path)).rejects.toMatchObject({ code: 'cannot-read', message: `读不了文件 ${path}（EISDIR）。` });
});

test('a lock that cannot be read is not taken over', async () => {
  const data = join(folder, 'data');
  await mkdir(join(data, 'luoshi.lock'), { recursive: true });
  await expect(lockData(data)).rejects.toMatchObject({ code: 'cannot-read' });
});
