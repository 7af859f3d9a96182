/** The day it is in China at a moment, ISO 8601. China keeps one time, UTC+8, without daylight saving (GB/T 7408). */
export function dayInChina(moment: Date): string {
  return new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}
