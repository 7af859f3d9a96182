/** A series that grows period by period, as far as it is known. */
export interface Steps {
  /** What each period of the year adds at a pace of 1. */
  shares: readonly number[];
  /** The sum known without error, from which it grows: periods gone and value. */
  start: { count: number; value: number };
  /** Sums after so many periods, in order, all after the start; at least two. */
  points: readonly { count: number; value: number }[];
  /** Variance by which the pace wanders from one period to the next, in units of a single period's noise. */
  wander: number;
  /** Variance of a steady rise or fall of the pace from period to period, in the same units. */
  tilt: number;
  /** Correlation of one period's noise with the next one's, 0 to below 1. */
  carry: number;
  /** The pace of each period to come, as a share of the one before. */
  damping: number;
}

/** Student's t, 90th percentile, by degrees of freedom from 1: half of an 80% interval. */
const T90 = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356];

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

/** Solves a x = b for a symmetric positive definite matrix by Gaussian elimination; at most a dozen rows. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  rows.forEach((pivot, i) => {
    const by = pivot[i] ?? 1;
    for (const row of rows.slice(i + 1)) {
      const factor = (row[i] ?? 0) / by;
      for (let k = i; k <= size; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  });
  const x = Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i] ?? [];
    x[i] = ((row[size] ?? 0) - dot(row.slice(i + 1, size), x.slice(i + 1))) / (row[i] ?? 1);
  }
  return x;
}

/** What a known series implies of the rest: what each increment weighs and how the increments go together. */
function weigh({ shares, start, points, wander, tilt, carry, damping }: Steps) {
  const periods = shares.map((_, i) => i).slice(start.count);
  const covariance = (i: number, j: number) =>
    carry ** Math.abs(i - j) + wander * (Math.min(i, j) - start.count + 1) + tilt * (i - start.count) * (j - start.count);
  const last = points.at(-1)?.count ?? start.count;
  const rows = points.map(({ count }, k) => {
    const before = points[k - 1]?.count ?? start.count;
    return periods.map((i) => (i >= before && i < count ? (shares[i] ?? 0) : 0));
  });
  const rest = periods.map((i) => (i >= last ? (shares[i] ?? 0) : 0));
  const spread = (a: readonly number[], b: readonly number[]) =>
    a.reduce(
      (sum, x, i) =>
        x === 0
          ? sum
          : sum +
            x *
              dot(
                b,
                periods.map((j) => covariance(periods[i] ?? 0, j)),
              ),
      0,
    );
  const damped = rest.reduce((sum, x, i) => sum + x * damping ** Math.max(0, (periods[i] ?? 0) - last + 1), 0);
  return { rows, rest, spread, damped };
}

/**
 * Predicts the sum at the year's end: the best linear unbiased predictor of a mean pace with correlated noise, both estimated from the
 * increments by generalised least squares (universal kriging; Cressie, Statistics for Spatial Data, 1993, 3.4), and half the width of its
 * 80% interval by Student's t. The spread is never taken below 1% of the pace: figures that fit too well were rounded.
 */
export function predictSum(steps: Steps): { mean: number; spread: number } {
  const { rows, rest, spread, damped } = weigh(steps);
  const { points, start } = steps;
  const increments = points.map(({ value }, k) => value - (points[k - 1]?.value ?? start.value));
  const design = rows.map((row) => row.reduce((sum, x) => sum + x, 0));
  const matrix = rows.map((a) => rows.map((b) => spread(a, b)));
  const cross = rows.map((row) => spread(row, rest));
  const [byDesign, byIncrement, byCross] = [solve(matrix, design), solve(matrix, increments), solve(matrix, cross)];
  const information = dot(design, byDesign);
  const pace = dot(design, byIncrement) / information;
  const residual = increments.map((increment, i) => increment - pace * (design[i] ?? 0));
  const freedom = Math.max(1, increments.length - 1);
  const scale = Math.max(dot(residual, solve(matrix, residual)) / freedom, (0.01 * pace) ** 2);
  const unsure = damped - dot(byCross, design);
  const variance = scale * (spread(rest, rest) - dot(cross, byCross) + unsure ** 2 / information);
  const mean = (points.at(-1)?.value ?? start.value) + pace * damped + dot(byCross, residual);
  return { mean, spread: (T90[freedom - 1] ?? 1.345) * Math.sqrt(Math.max(0, variance)) };
}
