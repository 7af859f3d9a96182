import { forecast } from '@luoshi/server/judge';
import { chanceOf, families, type Family, type Series } from './forecast-series.js';
import { table } from './table.js';

/** The printed seeds. The forecast's habits were tuned on TUNING, by `npm run bench -- forecast tuning`; the two share no series. */
const HELD = 20_250_000;
const TUNING = 1_000;
const SERIES = 400;
const FIRST_MONTH = 3;
const LAST_MONTH = 11;

const period = (month: number) => `2025-${String(month).padStart(2, '0')}`;

/** What came of one forecast: whether the end lay inside, and how far off it and its peers were, as shares of the year's whole way. */
interface Outcome {
  inside: boolean;
  width: number;
  own: number;
  naive: number | null;
  last: number;
}

/** The schoolbook's answer: what there is, over the share of the year gone. A growth rate isn't shared out over the year. */
function extrapolate({ change, baseline, values }: Series, month: number): number | null {
  if (change === 'growth') return null;
  const from = change === 'add' || change === 'cut' ? 0 : baseline;
  return from === null ? null : from + ((values[month - 1] ?? 0) - from) / (month / 12);
}

function tryOut(series: Series, month: number): Outcome {
  const { change, unit, baseline, schedule, values } = series;
  const end = values[11] ?? 0;
  const target = { value: end, upper: null, unit, comparator: '>=', measure: 'made', change, baseline } as const;
  const known = values.slice(0, month).map((value, index) => ({ period: period(index + 1), value }));
  // The target must not tell the forecast where the year ends; it is handed in bent by a third.
  const context = { today: `2025-${String(month + 1).padStart(2, '0')}-05`, periodKind: 'month', year: 2025 } as const;
  const found = forecast({ ...target, value: end * 1.3 + 1 }, schedule, known, context);
  if (!found) throw new Error(`No forecast in month ${month}.`);
  // Error in units that compare: the year's sum, or of states and rates the size of a month's usual move.
  const moves = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? 0)));
  const scale = change === 'add' || change === 'cut' ? Math.abs(end) : moves.reduce((sum, move) => sum + move, 0) / moves.length || 1;
  const off = (value: number) => Math.abs(value - end) / scale;
  const naive = extrapolate(series, month);
  return {
    inside: found.low <= end && end <= found.high,
    width: (found.high - found.low) / scale,
    own: off(found.value),
    naive: naive === null ? null : off(naive),
    last: off(values[month - 1] ?? 0),
  };
}

const outcomesOf = (family: Family, index: number, seed: number): Outcome[] =>
  Array.from({ length: SERIES }, (_, n) => family.make(chanceOf(seed + index * 100_003 + n * 7))).flatMap((series) =>
    Array.from({ length: LAST_MONTH - FIRST_MONTH + 1 }, (_, month) => tryOut(series, month + FIRST_MONTH)),
  );

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

const coverageOf = (outcomes: readonly Outcome[]): number => outcomes.filter(({ inside }) => inside).length / outcomes.length;
const shown = (value: number): string => value.toFixed(3);
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

function row(change: string, name: string, outcomes: readonly Outcome[]): string[] {
  const naive = outcomes.flatMap((outcome) => (outcome.naive === null ? [] : [outcome.naive]));
  const errors = [outcomes.map(({ own }) => own), naive, outcomes.map(({ last }) => last), outcomes.map(({ width }) => width)];
  return [change, name, percent(coverageOf(outcomes)), ...errors.map((values) => (values.length === 0 ? '—' : shown(median(values))))];
}

/** Backtests the forecast on made series whose end is known, in every month from March to November, beside the two answers anyone can give. */
export function run([which]: readonly string[]): void {
  const seed = which === 'tuning' ? TUNING : HELD;
  const tried = families.map((family, index) => ({ family, outcomes: outcomesOf(family, index, seed) }));
  const all = tried.flatMap(({ outcomes }) => outcomes);
  const changes = [...new Set(families.map(({ change }) => change))];
  const byChange = changes.map((change) => ({
    change,
    outcomes: tried.filter(({ family }) => family.change === change).flatMap(({ outcomes }) => outcomes),
  }));
  console.log(
    `${families.length} families of made (synthetic) series, ${SERIES} of each, forecast in months ${FIRST_MONTH} to ${LAST_MONTH}: ${all.length.toLocaleString('en')} forecasts.`,
  );
  console.log(
    seed === HELD
      ? `Seeds from ${HELD}, held back: the forecast was tuned on others (from ${TUNING}).\n`
      : `Seeds from ${TUNING}: the ones the forecast was tuned on; judge it by the others.\n`,
  );
  console.log(
    table([
      ['change', 'family', '80% interval holds', 'median error', 'value / elapsed', 'last value', 'median width'],
      ...tried.map(({ family, outcomes }) => row(family.change, family.name, outcomes)),
    ]),
  );
  console.log(
    `\n${table([['change', 'all families', '80% interval holds', 'median error', 'value / elapsed', 'last value', 'median width'], ...byChange.map(({ change, outcomes }) => row(change, '', outcomes))])}`,
  );
  console.log(
    '\nErrors and widths of add and cut are shares of the year’s sum; of level, share and growth they are in usual monthly moves.',
  );
  const months = Array.from({ length: LAST_MONTH - FIRST_MONTH + 1 }, (_, index) =>
    all.filter((__, n) => n % (LAST_MONTH - FIRST_MONTH + 1) === index),
  );
  console.log(`By month: ${months.map((outcomes, index) => `${index + FIRST_MONTH}: ${percent(coverageOf(outcomes))}`).join(', ')}.`);
  const inBar = (share: number) => share >= 0.75 && share <= 0.88;
  const kinds = byChange.filter(({ outcomes }) => !inBar(coverageOf(outcomes))).map(({ change }) => change);
  console.log(
    `Overall the interval holds in ${percent(coverageOf(all))} (aim: 75% to 88%, ${inBar(coverageOf(all)) ? 'met' : 'NOT MET'}); ${kinds.length === 0 ? 'so it does within each kind of change' : `NOT within: ${kinds.join(', ')}`}.`,
  );
}
