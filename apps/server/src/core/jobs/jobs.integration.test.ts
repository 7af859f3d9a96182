import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/index.js';
import { openTenancy, type Tenancy } from '../database/connect.js';
import { createJobs } from './jobs.js';

let database: TestDatabase;
let one: Tenancy;
let other: Tenancy;

beforeAll(async () => {
  database = await createTestDatabase();
  one = openTenancy(database.appUrl, () => undefined);
  other = openTenancy(database.appUrl, () => undefined);
});
afterAll(async () => {
  await one.destroy();
  await other.destroy();
  await database.drop();
});

const never = (name: string, error: unknown): never => {
  throw new Error(`${name}: ${String(error)}`);
};

test('two processes at the same job: one does it, the other leaves it', async () => {
  const jobs = [createJobs(one.outside, never), createJobs(other.outside, never)];
  let atOnce = 0;
  let most = 0;
  let turns = 0;
  for (const each of jobs) {
    each.every(0.01, 'count', async () => {
      most = Math.max(most, ++atOnce);
      turns++;
      await sleep(20);
      atOnce--;
    });
  }
  while (turns < 5) await sleep(5);
  for (const each of jobs) await each.stop();
  expect(most).toBe(1);
});

test('what a turn throws is reported by name, and the next turn comes', async () => {
  const heard: string[] = [];
  const jobs = createJobs(one.outside, (name, error) => heard.push(`${name}: ${error instanceof Error ? error.message : ''}`));
  let turns = 0;
  jobs.every(0.01, 'brittle', () => (++turns === 1 ? Promise.reject(new Error('broke')) : Promise.resolve()));
  while (turns < 2) await sleep(5);
  await jobs.stop();
  expect(heard).toEqual(['brittle: broke']);
});

test('stopping waits for the turn under way, and no other begins', async () => {
  const jobs = createJobs(one.outside, never);
  const said: string[] = [];
  jobs.every(0.001, 'slow', async () => {
    said.push('begins');
    await sleep(100);
    said.push('ends');
  });
  while (said.length === 0) await sleep(5);
  await jobs.stop();
  await sleep(50);
  expect(said).toEqual(['begins', 'ends']);
});
