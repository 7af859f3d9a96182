/** A year of made figures whose end is known: what a backtest needs. Nothing here is real. */
export interface Series {
  change: 'add' | 'cut' | 'level' | 'share' | 'growth';
  unit: string;
  /** Last year's result, where a report would give it. */
  baseline: number | null;
  schedule: { shape: 'linear' } | { shape: 'path' | 'last-year'; values: number[] };
  /** What a unit would report for each of the twelve months, in a return's meaning of its change. */
  values: number[];
}

/** A kind of series, made from chance. */
export interface Family {
  name: string;
  change: Series['change'];
  make(chance: Chance): Series;
}

/** Chance that is the same for the same seed. */
export interface Chance {
  /** Even between two bounds. */
  between(low: number, high: number): number;
  /** Normal with mean 0 and deviation 1. */
  normal(): number;
}

/** Mulberry32, a 32-bit generator good enough to draw noise, and Box and Muller's normals from it. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (low, high) => low + (high - low) * next(),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

const sums = (steps: readonly number[]): number[] => {
  let sum = 0;
  return steps.map((step) => (sum += step));
};

/** Noise that multiplies: mean about 1, never below 0. */
const factor = (chance: Chance, deviation: number): number => Math.exp(deviation * chance.normal() - deviation ** 2 / 2);

type Adding = 'add' | 'cut';
const adding = (change: Adding, schedule: Series['schedule'], steps: readonly number[]): Series => ({
  change,
  unit: change === 'cut' ? '吨' : '套',
  baseline: null,
  schedule,
  values: sums(steps),
});

const even = (change: Adding, name = 'even, with noise'): Family => ({
  name,
  change,
  make(chance) {
    const [size, noise] = [chance.between(20, 5000), chance.between(0.1, 0.45)];
    return adding(
      change,
      { shape: 'linear' },
      MONTHS.map(() => size * factor(chance, noise)),
    );
  },
});

/** Back-loaded: each month adds more, as works near their end do. */
function backLoaded(change: Adding, told: boolean): Family {
  return {
    name: told ? 'back-loaded, on its path' : 'back-loaded, no path told',
    change,
    make(chance) {
      const [size, noise] = [chance.between(20, 5000), chance.between(0.1, 0.4)];
      const bend = told ? chance.between(0.5, 2) : chance.between(0.1, 0.7);
      const plan = MONTHS.map((month) => (month + 1) ** bend);
      const steps = plan.map((step) => size * step * factor(chance, noise));
      return adding(change, told ? { shape: 'path', values: sums(plan.map((step) => size * step * 1.1)) } : { shape: 'linear' }, steps);
    },
  };
}

const seasonal: Family = {
  name: "seasonal, on last year's shape",
  change: 'add',
  make(chance) {
    const [size, noise, swing, peak] = [
      chance.between(20, 5000),
      chance.between(0.08, 0.3),
      chance.between(0.2, 0.8),
      chance.between(0, 12),
    ];
    const season = MONTHS.map((month) => 1 + swing * Math.cos((2 * Math.PI * (month - peak)) / 12));
    const year = (scale: number) => season.map((part) => scale * part * factor(chance, noise));
    const before = year(size);
    return adding('add', { shape: 'last-year', values: sums(before) }, year(size * chance.between(0.8, 1.3)));
  },
};

/** A state that wanders with a drift, which `tire` weakens from month to month. */
function wandering(change: 'level' | 'share', name: string, { known, tire }: { known: boolean; tire: number }): Family {
  return {
    name,
    change,
    make(chance) {
      const share = change === 'share';
      const start = share ? chance.between(60, 85) : chance.between(100, 9000);
      const noise = share ? chance.between(0.1, 0.8) : start * chance.between(0.002, 0.02);
      const drift = noise * chance.between(-0.5, 1.5);
      const values = sums(
        [start + drift, ...MONTHS.slice(1).map((month) => drift * tire ** month)].map((step) => step + noise * chance.normal()),
      );
      return { change, unit: share ? '%' : '户', baseline: known ? start : null, schedule: { shape: 'linear' }, values };
    },
  };
}

/** Growth since January over the same months of last year, in %, to one decimal; single months come back to their mean. */
function reverting(name: string, low: number, high: number): Family {
  return {
    name,
    change: 'growth',
    make(chance) {
      const [mean, noise, memory] = [chance.between(-2, 9), chance.between(0.5, 4), chance.between(low, high)];
      let off = noise * chance.normal();
      const months = MONTHS.map(() => {
        const rate = mean + off;
        off = memory * off + noise * Math.sqrt(1 - memory ** 2) * chance.normal();
        return rate;
      });
      const values = sums(months).map((sum, month) => Math.round((sum / (month + 1)) * 10) / 10);
      return { change: 'growth', unit: '%', baseline: null, schedule: { shape: 'linear' }, values };
    },
  };
}

/** The families that the backtest prints. */
export const families: readonly Family[] = [
  even('add'),
  seasonal,
  backLoaded('add', true),
  backLoaded('add', false),
  even('cut'),
  backLoaded('cut', true),
  wandering('level', 'wandering with a drift', { known: true, tire: 1 }),
  wandering('level', 'the same, last year unknown', { known: false, tire: 1 }),
  wandering('level', 'a drift that tires', { known: true, tire: 0.85 }),
  wandering('share', 'wandering with a drift', { known: true, tire: 1 }),
  wandering('share', 'a drift that tires', { known: true, tire: 0.85 }),
  reverting('mean-reverting, quickly', 0, 0.4),
  reverting('mean-reverting, slowly', 0.4, 0.75),
];
