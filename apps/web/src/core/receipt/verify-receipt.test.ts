import { makeTestReceipt } from '@luoshi/server/testing';
import type { Receipt } from '@luoshi/server/ledger';
import { describe, expect, it } from 'vitest';
import { verifyReceipt } from './verify-receipt.js';

const receipt = makeTestReceipt(7, 4);
const days = [{ day: '2025-07-03', firstSeq: 1, size: 7, root: receipt.root }];
const shown = { period: '2025-06', value: 6 };
const expected = { district: 'test', seq: 4, shown, days };
const flip = (hex: string): string => (hex.startsWith('0') ? '1' : '0') + hex.slice(1);
const outcome = async (bent: Receipt, what = expected): Promise<boolean[]> => (await verifyReceipt(bent, what)).steps.map(({ ok }) => ok);

describe('a receipt made by the server', () => {
  it('holds, and says step by step why', async () => {
    expect(await verifyReceipt(receipt, expected)).toEqual({
      ok: true,
      steps: [
        {
          what: '凭证对应的正是所问的这条记录和页面上显示的数',
          whatEn: 'the receipt is for the entry asked for and the figure shown',
          ok: true,
        },
        {
          what: '公开的内容与入账时封存的摘要一致',
          whatEn: 'the public part has the digest that was sealed when it was recorded',
          ok: true,
        },
        {
          what: '这条记录连同它前面的记录，在当天的哈希树里',
          whatEn: "the entry, bound to the one before it, stands in the day's tree of hashes",
          ok: true,
        },
        { what: '当天的根与公布的根一致', whatEn: "the day's root is the published one", ok: true },
      ],
    });
  });

  it('holds for every entry of days of every size up to nine', async () => {
    for (let size = 1; size <= 9; size++) {
      for (let seq = 1; seq <= size; seq++) expect((await verifyReceipt(makeTestReceipt(size, seq), { seq })).ok).toBe(true);
    }
  });

  it('says nothing of a published root while the day is not over', async () => {
    expect((await verifyReceipt({ ...receipt, isFinal: false }, expected)).steps).toHaveLength(3);
  });

  it('tells nothing of who acted', () => {
    expect(JSON.stringify(receipt)).not.toContain('reviewer');
  });
});

describe('a receipt that was tampered with fails at the step that shows it', () => {
  const after = { period: '2025-06', value: 60, unit: '个', grade: 'done', evidence: 2 };
  it.each<[string, Partial<Receipt>, boolean[]]>([
    ['another value', { after }, [false, false, true, true]],
    ['another salt', { afterSalt: flip(receipt.afterSalt) }, [true, false, true, true]],
    ['another moment', { sealed: { ...receipt.sealed, at: '2025-07-02T01:02:03.004Z' } }, [true, true, false, true]],
    ['another actor', { sealed: { ...receipt.sealed, actor: flip(receipt.sealed.actor) } }, [true, true, false, true]],
    ['another subject', { sealed: { ...receipt.sealed, subject: 'return/r5' } }, [true, true, false, true]],
    ['another district', { sealed: { ...receipt.sealed, district: 'other' } }, [false, true, false, true]],
    ['another number', { sealed: { ...receipt.sealed, seq: 5 } }, [false, true, false, true]],
    ['another entry before it', { previous: flip(receipt.previous) }, [true, true, false, true]],
    ['another place in the tree', { index: 4 }, [true, true, false, true]],
    ['a tree of another size', { size: 4 }, [true, true, false, false]],
    ['a bent path', { path: receipt.path.map(flip) }, [true, true, false, true]],
    ['a path cut short', { path: receipt.path.slice(1) }, [true, true, false, true]],
    ['a root of its own', { root: flip(receipt.root) }, [true, true, false, false]],
    ['another day', { day: '2025-07-02' }, [true, true, true, false]],
    ['nonsense for hashes', { previous: '', path: ['x'] }, [true, true, false, true]],
  ])('%s', async (_, change, steps) => {
    expect(await outcome({ ...receipt, ...change })).toEqual(steps);
  });

  it('a true receipt of another figure', async () => {
    expect(await outcome(makeTestReceipt(7, 5))).toEqual([false, true, true, false]);
  });
});
