/**
 * Rounds half away from zero to `digits` decimals, on the decimal number one sees: 1.005 to 2 decimals is 1.01. What binary floating
 * point adds beyond 12 digits is dropped first.
 */
export function roundTo(value: number, digits: number): number {
  const seen = Number(Math.abs(value).toPrecision(12));
  const rounded = Number(`${Math.round(Number(`${toPlain(seen)}e${digits}`))}e-${digits}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** A number without an exponent, at most 6 decimals and no trailing zeros. */
export function toPlain(value: number): string {
  const fixed = value.toFixed(6);
  return fixed.replace(/\.?0+$/, '');
}

/** Sizes that a number is written in. */
export type Scale = 1 | 1e4 | 1e8;

const scaleNames: Record<Scale, string> = { 1: '', 10000: '万', 100000000: '亿' };

/** An amount as written, and what its writing says. */
export interface Written {
  text: string;
  /** 万 and 亿 multiplied out. */
  value: number;
}

const unscaled = new Set(['%', '‰', '百分点', '微克/立方米', '倍', '天', '小时', '工作日', '岁']);

/**
 * An amount of 0 or more as such reports write it: 亿 from a hundred million and 万 from ten thousand on, or the plan's own size `as`
 * where that leaves a number from 0.1 to below 10000; two decimals at most, no trailing zeros, rounded half up. Where rounding would hide that it
 * is not `apart` (the target it is held against), it is written in full.
 */
export function writeAmount(amount: number, unit: string, as?: Scale, apart?: number): Written {
  const scale = unscaled.has(unit) ? 1 : (fitting(amount, as) ?? natural(amount));
  const rounded = roundTo(amount / scale, 2);
  const value = Number((rounded * scale).toPrecision(12));
  if (apart !== undefined && amount !== apart && value === apart) return { text: `${toPlain(amount)}${unitAfter(unit)}`, value: amount };
  return { text: `${toPlain(rounded)}${scaleNames[scale]}${unitAfter(unit)}`, value };
}

function fitting(amount: number, as: Scale | undefined): Scale | undefined {
  return as !== undefined && (amount === 0 || (amount / as >= 0.1 && amount / as < (as === 1 ? 2e4 : 1e4))) ? as : undefined;
}

/** The size is chosen after rounding: 99999.9999万 is 10亿. */
function natural(amount: number): Scale {
  if (roundTo(amount / 1e4, 2) >= 1e4) return 1e8;
  return roundTo(amount, 2) >= 1e4 ? 1e4 : 1;
}

/** 百分点 is said with its classifier. */
function unitAfter(unit: string): string {
  return unit === '百分点' ? '个百分点' : unit;
}

/**
 * A share of the target in %, one decimal, rounded half up; what falls short is never rounded to 100 and what goes beyond never down to it:
 * 99.96% is 99.9%, 100.04% is 100.1%.
 */
export function ratePercent(value: number, target: number): number {
  const exact = (value / target) * 100;
  const rounded = roundTo(exact, 1);
  if (rounded === 100 && value < target) return 99.9;
  if (rounded === 100 && value > target) return 100.1;
  return rounded;
}
