import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Schedule, Target } from '../model.js';
import { forecast, type ForecastContext } from './forecast.js';
import { monthly, target } from './testing/cases.js';

const linear: Schedule = { shape: 'linear' };
const atYearEnd: ForecastContext = { today: '2025-12-31', periodKind: 'month', year: 2025 };
const values = (...all: number[]) => monthly(...all).map(({ period, value }) => ({ period, value: value ?? NaN }));
const rounded = (goal: Partial<Target>, all: number[], schedule = linear) => {
  const found = forecast(target(goal), schedule, values(...all), atYearEnd);
  return found && [found.method, ...[found.low, found.value, found.high].map((value) => Math.round(value * 10) / 10)];
};

describe('the forecast', () => {
  it('needs three periods', () => {
    expect(rounded({}, [100, 200])).toBeNull();
    expect(rounded({}, [])).toBeNull();
  });

  it('carries an even pace to the end, with some doubt left', () => {
    expect(rounded({}, [100, 200, 300])).toEqual(['shape', 1178.9, 1200, 1221.1]);
  });

  it('doubts an uneven pace more, and ever less as the year goes', () => {
    const width = (all: number[]) => {
      const found = forecast(target(), linear, values(...all), atYearEnd);
      return (found?.high ?? 0) - (found?.low ?? 0);
    };
    const pace = [80, 200, 290, 420, 480, 610, 690, 820, 880];
    expect(width(pace.slice(0, 4))).toBeGreaterThan(width([100, 200, 300, 400]));
    expect(width(pace)).toBeLessThan(width(pace.slice(0, 4)));
  });

  it("follows the path's shape, not its height", () => {
    const path: Schedule = { shape: 'path', values: [10, 20, 30, 40, 50, 60, 120, 180, 240, 300, 360, 420] };
    expect(forecast(target(), path, values(20, 40, 60), atYearEnd)?.value).toBeCloseTo(840);
  });

  it("takes last year's shape likewise", () => {
    const before: Schedule = { shape: 'last-year', values: [40, 80, 120, 160, 180, 200, 220, 240, 260, 280, 290, 300] };
    expect(forecast(target(), before, values(80, 160, 240), atYearEnd)?.value).toBeCloseTo(600);
  });

  it('keeps a state moving, a little less each month', () => {
    expect(rounded({ change: 'level', unit: '户', baseline: 1000 }, [1010, 1020, 1030])).toEqual(['trend', 1089.7, 1090.7, 1091.7]);
  });

  it('keeps a share within 100%', () => {
    const found = forecast(target({ change: 'share', unit: '%', baseline: 92 }), linear, values(94, 97, 99), atYearEnd);
    expect(found?.high).toBe(100);
  });

  it('lets growth return to its mean', () => {
    const found = rounded({ change: 'growth', unit: '%' }, [5, 5.4, 5.2, 5.3]);
    expect(found?.[0]).toBe('mean-rate');
    expect(found?.[2]).toBeGreaterThan(5);
    expect(found?.[2]).toBeLessThan(5.7);
  });

  it('foresees negative growth as readily', () => {
    const up = forecast(target({ change: 'growth' }), linear, values(5, 4, 6, 5), atYearEnd);
    const down = forecast(target({ change: 'growth' }), linear, values(-5, -4, -6, -5), atYearEnd);
    expect(down?.value).toBeCloseTo(-(up?.value ?? 0));
    expect(down?.low).toBeCloseTo(-(up?.high ?? 0));
  });

  it('has nothing left to say in December', () => {
    expect(rounded({}, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1180])).toEqual(['final', 1180, 1180, 1180]);
  });

  it('bears months that were left out', () => {
    const gaps = [2, 5, 6].map((month) => ({ period: `2025-0${month}`, value: month * 100 }));
    expect(forecast(target(), linear, gaps, atYearEnd)?.value).toBeCloseTo(1200);
  });

  it('does not look ahead', () => {
    const june = { ...atYearEnd, today: '2025-06-30' };
    const all = values(80, 210, 290, 400, 520, 590, 5000, 9000);
    expect(forecast(target(), linear, all, june)).toEqual(forecast(target(), linear, all.slice(0, 6), june));
  });

  it('is finite, ordered, and the same in thousands', () => {
    const amount = fc.integer({ min: -1000, max: 100_000 });
    const changes = fc.constantFrom(
      'add' as const,
      'cut' as const,
      'level' as const,
      'share' as const,
      'growth' as const,
      'from-to' as const,
    );
    const shapes = fc.oneof(
      fc.constant(linear),
      fc.record({
        shape: fc.constantFrom('path' as const, 'last-year' as const),
        values: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 12, maxLength: 12 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(amount, { minLength: 3, maxLength: 11 }), changes, shapes, fc.option(amount), (all, change, shape, baseline) => {
        const found = forecast(target({ change, baseline, unit: '元' }), shape, values(...all), atYearEnd);
        if (!found) throw new Error('three periods give a forecast');
        expect([found.low, found.value, found.high].every(Number.isFinite)).toBe(true);
        expect(found.low <= found.value && found.value <= found.high).toBe(true);
        const large = forecast(
          target({ change, baseline: baseline === null ? null : baseline * 1000, unit: '元' }),
          shape,
          values(...all.map((value) => value * 1000)),
          atYearEnd,
        );
        expect((large?.high ?? 0) / 1000).toBeCloseTo(found.high, 3);
      }),
    );
  });
});
