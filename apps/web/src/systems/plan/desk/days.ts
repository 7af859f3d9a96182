/** Whole days from one day to another (ISO 8601), negative where the second comes first; NaN where one is no day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** True where the period (`2025-03`, `2025-Q1`) has begun by the day, so that it can be reported on. */
export function hasBegun(period: string, today: string): boolean {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  const month = quarter ? `${quarter[1] ?? ''}-${String((Number(quarter[2]) - 1) * 3 + 1).padStart(2, '0')}` : period;
  return `${month}-01` <= today;
}
