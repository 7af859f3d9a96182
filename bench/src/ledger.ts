import { startLedgerLoad } from '@luoshi/server/testing/ledger-load';
import { table } from './table.js';

const LANES = 8;
const COMMANDS = 800;
const ROUNDS = 7;
const BAR = 0.6;

/** Commands a second with the ledger on and off, in turn, on the same data; the median of the rounds' ratios is held to the bar. */
export async function run(): Promise<void> {
  const load = await startLedgerLoad(LANES);
  try {
    await load.run(true, COMMANDS);
    await load.run(false, COMMANDS);
    const rounds: { on: number; off: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      // Who goes first alternates, so that a machine that grows slower or faster favours neither.
      const first = round % 2 === 0;
      const one = await load.run(first, COMMANDS);
      const other = await load.run(!first, COMMANDS);
      rounds.push(first ? { on: one, off: other } : { on: other, off: one });
    }
    const ratio = median(rounds.map(({ on, off }) => on / off));
    console.log(`${COMMANDS} edits of commitments a round, ${LANES} at once, embedded PostgreSQL, fsync on; commands a second\n`);
    const rows = rounds.map(({ on, off }, n) => [String(n + 1), on.toFixed(0), off.toFixed(0), (on / off).toFixed(3)]);
    console.log(table([['round', 'ledger on', 'ledger off', 'ratio'], ...rows]));
    console.log(`\nMedian ratio ${ratio.toFixed(3)} (aim: at least ${BAR}): ${ratio >= BAR ? 'reached' : 'missed'}.`);
  } finally {
    await load.stop();
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
