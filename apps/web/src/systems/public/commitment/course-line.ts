import type { PublicCommitment } from '@luoshi/server/plan';

type Point = PublicCommitment['course'][number];
export interface Dot {
  x: number;
  y: number;
}

/** Where everything of the course chart is drawn, in the units of its view box. */
export interface CourseLines {
  expected: Dot[];
  actual: Dot[];
  target: number;
  /** The year-end forecast: middle, low and high. */
  forecast: { y: number; low: number; high: number } | null;
  ticks: { x: number; label: string }[];
  levels: { y: number; value: number }[];
}

export const SIZE = { width: 640, height: 240, left: 64, right: 24, top: 14, bottom: 26 } as const;

/** Lays the course out; null where there is no figure and no schedule to draw. */
export function courseLines(
  course: readonly Point[],
  target: number,
  forecast: { value: number; low: number; high: number } | null,
): CourseLines | null {
  const values = course.flatMap(({ expected, actual }) => [expected, actual]).filter((value) => value !== null);
  if (values.length === 0) return null;
  const all = [...values, target, ...(forecast ? [forecast.low, forecast.high] : [])];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  // What adds up starts from nothing; a level near the target would be a flat line over a zero.
  const floor = least > 0 && least < most / 2 ? 0 : least - (most - least || Math.abs(most) || 1) * 0.1;
  const ceiling = most + (most - floor || 1) * 0.06;
  const y = (value: number): number => SIZE.top + ((ceiling - value) / (ceiling - floor)) * (SIZE.height - SIZE.top - SIZE.bottom);
  const step = (SIZE.width - SIZE.left - SIZE.right) / Math.max(1, course.length - 1);
  const x = (at: number): number => SIZE.left + at * step;
  const dots = (of: (point: Point) => number | null): Dot[] =>
    course.flatMap((point, at) => {
      const value = of(point);
      return value === null ? [] : [{ x: x(at), y: y(value) }];
    });
  return {
    expected: dots(({ expected }) => expected),
    actual: dots(({ actual }) => actual),
    target: y(target),
    forecast: forecast && { y: y(forecast.value), low: y(forecast.low), high: y(forecast.high) },
    ticks: course.map(({ period }, at) => ({ x: x(at), label: period.slice(5).replace(/^0/, '') })),
    levels: [0, 0.5, 1].map((share) => {
      const value = floor + (most - floor) * share;
      return { y: y(value), value };
    }),
  };
}

/** Points as the attribute of a polyline. */
export function pointsOf(dots: readonly Dot[]): string {
  return dots.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}
