import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { addDistrict, system } from '../access/index.js';
import { openTenancy, type Tenancy } from '../database/connect.js';
import { createTestDatabase, type TestDatabase } from '../../testing/index.js';
import { carryOut, type Context } from './carry-out.js';
import { DayReader } from './day-reader.js';
import { hashEntry, seal } from './entry.js';
import { readLedger } from './read-ledger.js';
import { sealDays } from './seal-days.js';
import { LedgerStore } from './store.js';
import { verifyLedger } from './verify-ledger.js';

let database: TestDatabase;
let tenancy: Tenancy;
let superuser: pg.Client;
/** A fresh district for each test. */
let district = '';
let count = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  tenancy = openTenancy(database.appUrl, () => undefined);
  const url = new URL(inject('cluster').superuserUrl);
  url.pathname = new URL(database.appUrl).pathname;
  superuser = new pg.Client({ connectionString: url.href });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await tenancy.destroy();
  await database.drop();
});

const context = (now: string): Context => ({
  actor: system,
  district,
  database: tenancy.of(district),
  now: new Date(now),
  today: now.slice(0, 10),
});

async function act(now: string, n: number): Promise<void> {
  const entry = { subject: `thing/${String(n)}`, before: n === 1 ? null : { n: n - 1 }, after: { n, 名称: '示例', share: 0.1 * n } };
  await carryOut(context(now), 'test.change-thing', () => Promise.resolve({ result: null, entry }));
}

/** Nine entries: three on each of three days; the first two days are over. */
beforeEach(async () => {
  district = `d${String(++count)}`;
  await addDistrict(tenancy.outside, { id: district, name: district, sample: false, frozenOn: null });
  for (let n = 1; n <= 9; n++) await act(`2025-07-0${String(Math.ceil(n / 3))}T02:00:0${String(n)}.000Z`, n);
  await sealDays(tenancy, new Date('2025-07-03T03:00:00Z'));
});

const verify = async (published?: Parameters<typeof verifyLedger>[1]) => {
  const { misfit, entries, days } = await verifyLedger(await readLedger(tenancy.of(district), district), published);
  return misfit ? `${String(misfit.seq)} ${misfit.code}` : `${String(entries)} entries and ${String(days)} days fit`;
};

/** What somebody with all rights over the database could do. */
async function tamper(statement: string): Promise<void> {
  await superuser.query('SET session_replication_role = replica');
  const { rowCount } = await superuser.query(statement.replaceAll('$D', `district_id = '${district}'`));
  await superuser.query('SET session_replication_role = origin');
  expect(rowCount).toBeGreaterThan(0);
}

test('a ledger that nobody touched fits', async () => {
  expect(await verify()).toBe('9 entries and 2 days fit');
});

test('no right of the application suffices to touch it', async () => {
  for (const statement of [
    "UPDATE ledger_entries SET actor = 'x'",
    'DELETE FROM ledger_entries',
    'TRUNCATE ledger_entries',
    'DELETE FROM ledger_days',
  ]) {
    const client = new pg.Client({ connectionString: database.migratorUrl });
    await client.connect();
    await expect(client.query(statement)).rejects.toThrow('are only added');
    await client.end();
  }
});

describe('whoever alters one column of entry 5 is found out there', () => {
  test.each([
    ['at', "at = at + interval '1 ms'"],
    ['actor', "actor = 'somebody'"],
    ['action', "action = 'test.other'"],
    ['subject', "subject = 'thing/50'"],
    ['before', `before = '{"n": 40}'`],
    ['before, erased', 'before = NULL'],
    ['after', `after = jsonb_set(after, '{n}', '50')`],
    ['after, a digit of a share', `after = jsonb_set(after, '{share}', '0.51')`],
    ['salt', `salt = decode(md5('x'), 'hex')`],
    ['hash', `hash = sha256('x')`],
  ])('%s', async (_, change) => {
    await tamper(`UPDATE ledger_entries SET ${change} WHERE $D AND seq = 5`);
    expect(await verify()).toBe('5 altered');
  });

  test('district', async () => {
    await tamper(`UPDATE ledger_entries SET district_id = 'elsewhere' WHERE $D AND seq = 5`);
    expect(await verify()).toBe('5 missing');
  });

  test('seq', async () => {
    await tamper('UPDATE ledger_entries SET seq = 50 WHERE $D AND seq = 5');
    expect(await verify()).toBe('5 missing');
  });
});

describe('whoever takes entries away, adds or moves them is found out', () => {
  test('the first', async () => {
    await tamper('DELETE FROM ledger_entries WHERE $D AND seq = 1');
    expect(await verify()).toBe('1 missing');
  });

  test('one in the middle', async () => {
    await tamper('DELETE FROM ledger_entries WHERE $D AND seq = 5');
    expect(await verify()).toBe('5 missing');
  });

  test('one in the middle, the later ones moved up', async () => {
    await tamper('DELETE FROM ledger_entries WHERE $D AND seq = 5');
    await tamper('UPDATE ledger_entries SET seq = seq - 1 + 1000 WHERE $D AND seq > 5');
    await tamper('UPDATE ledger_entries SET seq = seq - 1000 WHERE $D AND seq > 1000');
    expect(await verify()).toBe('5 altered');
  });

  test('two in each other’s place', async () => {
    await tamper('UPDATE ledger_entries SET seq = 1000 WHERE $D AND seq = 5');
    await tamper('UPDATE ledger_entries SET seq = 5 WHERE $D AND seq = 6');
    await tamper('UPDATE ledger_entries SET seq = 6 WHERE $D AND seq = 1000');
    expect(await verify()).toBe('5 altered');
  });

  test('the tail cut off', async () => {
    await tamper('DELETE FROM ledger_entries WHERE $D AND seq > 7');
    expect(await verify()).toBe('8 missing');
  });

  test('all cut off', async () => {
    await tamper('DELETE FROM ledger_entries WHERE $D');
    expect(await verify()).toBe('1 missing');
  });

  test('the tail cut off beyond a stored day, and the head moved back', async () => {
    await tamper('DELETE FROM ledger_entries WHERE $D AND seq > 3');
    await tamper('UPDATE ledger_heads SET seq = 3, hash = (SELECT hash FROM ledger_entries WHERE $D AND seq = 3) WHERE $D');
    expect(await verify()).toBe('4 missing');
  });

  test('the head gone', async () => {
    await tamper('DELETE FROM ledger_heads WHERE $D');
    expect(await verify()).toBe('9 head');
  });

  test.each([
    ['seq = 8', '9 head'],
    ['seq = 12', '10 missing'],
    [`hash = sha256('x')`, '9 head'],
    [`at = '2025-07-01'`, '9 head'],
  ])('the head altered: %s', async (change, found) => {
    await tamper(`UPDATE ledger_heads SET ${change} WHERE $D`);
    expect(await verify()).toBe(found);
  });
});

describe('whoever alters the root of a day is found out at its first entry', () => {
  test.each([`root = sha256('x')`, 'size = 2', 'first_seq = 5', `day = '2025-07-04'`])('%s', async (change) => {
    await tamper(`UPDATE ledger_days SET ${change} WHERE $D AND day = '2025-07-02'`);
    expect(await verify()).toBe('4 day');
  });

  test('a root taken away', async () => {
    await tamper(`DELETE FROM ledger_days WHERE $D AND day = '2025-07-01'`);
    expect(await verify()).toBe('1 day');
  });
});

/** Makes the chain right again from entry `from` on, as somebody who knows the code could. */
async function rechain(from: number): Promise<void> {
  const store = new LedgerStore(tenancy.of(district), district);
  const all = await store.listPage(undefined, 0, 100);
  let previous = all[from - 2]?.hash ?? Buffer.alloc(32);
  for (const entry of all.slice(from - 1)) {
    previous = hashEntry(previous, seal(entry, entry.salt));
    await tamper(`UPDATE ledger_entries SET hash = '\\x${previous.toString('hex')}' WHERE $D AND seq = ${String(entry.seq)}`);
  }
  await tamper(`UPDATE ledger_heads SET hash = '\\x${previous.toString('hex')}' WHERE $D`);
}

describe('whoever makes the chain right again after it', () => {
  test('is found out by the date, where it is before the one before', async () => {
    await tamper(`UPDATE ledger_entries SET at = '2025-07-03T01:00:00Z' WHERE $D AND seq = 8`);
    await rechain(8);
    expect(await verify()).toBe('8 back-dated');
  });

  test('is found out by the root of the day, where it is over', async () => {
    await tamper(`UPDATE ledger_entries SET actor = 'somebody' WHERE $D AND seq = 5`);
    await rechain(5);
    expect(await verify()).toBe('4 day');
  });

  test('is found out by what was published, where nothing else shows it', async () => {
    const store = new LedgerStore(tenancy.of(district), district);
    const head = await store.findHead();
    const published = { entries: 9, head: head?.hash.toString('hex') ?? '', days: await new DayReader().roots(store) };
    expect(await verify(published)).toBe('9 entries and 2 days fit');
    await act('2025-07-03T02:30:00Z', 10);
    expect(await verify(published)).toBe('10 entries and 2 days fit');
    await tamper(`UPDATE ledger_entries SET actor = 'somebody' WHERE $D AND seq = 8`);
    await rechain(8);
    expect(await verify()).toBe('10 entries and 2 days fit');
    expect(await verify(published)).toBe('9 published');
  });

  test('is found out by what was published, where the tail was cut off with the head', async () => {
    const store = new LedgerStore(tenancy.of(district), district);
    const published = { entries: 9, head: (await store.findHead())?.hash.toString('hex') ?? '', days: await new DayReader().roots(store) };
    await tamper('DELETE FROM ledger_entries WHERE $D AND seq > 8');
    await tamper('UPDATE ledger_heads SET seq = 8, hash = (SELECT hash FROM ledger_entries WHERE $D AND seq = 8) WHERE $D');
    expect(await verify()).toBe('8 entries and 2 days fit');
    expect(await verify(published)).toBe('9 published');
  });
});

describe('a clock set back', () => {
  test('dates the next entry like the one before it', async () => {
    await act('2025-06-01T00:00:00Z', 10);
    const last = await new LedgerStore(tenancy.of(district), district).findEntry(10);
    expect(last?.at).toBe('2025-07-03T02:00:09.000Z');
    expect(await verify()).toBe('10 entries and 2 days fit');
  });

  test('cannot put an entry into a day whose root is stored', async () => {
    await sealDays(tenancy, new Date('2025-07-05T03:00:00Z'));
    await act('2025-07-03T09:00:00Z', 10);
    const last = await new LedgerStore(tenancy.of(district), district).findEntry(10);
    expect(last?.at).toBe('2025-07-04T16:00:00.000Z');
    expect(await verify()).toBe('10 entries and 3 days fit');
  });
});

test('a day is sealed once, and the same however often', async () => {
  const store = new LedgerStore(tenancy.of(district), district);
  const before = await store.listDays(10);
  await Promise.all([1, 2, 3].map(() => sealDays(tenancy, new Date('2025-07-03T03:00:00Z'))));
  expect(await store.listDays(10)).toEqual(before);
  expect(before.map(({ day, firstSeq, size }) => ({ day, firstSeq, size }))).toEqual([
    { day: '2025-07-02', firstSeq: 4, size: 3 },
    { day: '2025-07-01', firstSeq: 1, size: 3 },
  ]);
  const [a, b, c] = (await store.listLeaves(0, 3)).map(({ hash }) => createHash('sha256').update('\0').update(hash).digest());
  const node = (...parts: (Buffer | undefined)[]): Buffer =>
    createHash('sha256')
      .update(Buffer.concat([Buffer.from([1]), ...parts.map((part) => part ?? Buffer.alloc(0))]))
      .digest();
  expect(before[1]?.root.equals(node(node(a, b), c))).toBe(true);
});
