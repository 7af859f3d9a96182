import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AcceptedReturn, Judgement, Light, PlanCommitment, Target } from '../model.js';
import { judge } from './light.js';
import { addDays, periodsOf } from './periods.js';
import { rollUp } from './roll-up.js';
import { getRule } from './rules.js';
import { commitment } from './testing/cases.js';
import { judgeAt, turnedSince } from './turned.js';

const severity: Record<Light, number> = { green: 0, grey: 1, amber: 2, red: 3 };
const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2024-12-20', days));
const amount = fc.oneof(fc.integer({ min: -50, max: 2000 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constant(0));
const grade = fc.constantFrom('announced' as const, 'begun' as const, 'done' as const, 'in-use' as const, null);
const kind = fc.constantFrom('metric' as const, 'milestone' as const, 'activity' as const);

const target: fc.Arbitrary<Target> = fc.record({
  value: amount,
  upper: fc.option(amount, { freq: 4 }),
  unit: fc.constantFrom('套', '%'),
  comparator: fc.constantFrom('=', '~', '>', '>=', '<', '<='),
  measure: fc.constantFrom('城镇新增就业', '失业率'),
  change: fc.constantFrom('level', 'add', 'growth', 'share', 'cut', 'from-to'),
  baseline: fc.option(amount),
});

const schedule = fc.oneof(
  fc.constant({ shape: 'linear' as const }),
  fc.record({ shape: fc.constantFrom('path' as const, 'last-year' as const), values: fc.array(amount, { minLength: 0, maxLength: 12 }) }),
  fc.record({ shape: fc.constantFrom('path' as const, 'last-year' as const), values: fc.array(amount, { minLength: 12, maxLength: 12 }) }),
);

const one: fc.Arbitrary<PlanCommitment> = fc
  .record({
    kind,
    target: fc.option(target, { freq: 8 }),
    schedule,
    deadline: day,
    closedOn: fc.option(day, { freq: 1 }).map((closed) => (closed === null || closed < '2025-06-01' ? null : closed)),
    items: fc.array(
      grade.map((of) => ({ n: 1, name: '项目', grade: of })),
      { maxLength: 3 },
    ),
    milestones: fc.array(fc.record({ n: fc.constant(1), name: fc.constant('节点'), due: day, grade }), { maxLength: 2 }),
  })
  .map((over) => commitment(over));

const returns: fc.Arbitrary<AcceptedReturn[]> = fc.array(
  fc.record({
    period: fc.constantFrom(...periodsOf(2025, 'month')),
    value: fc.option(amount),
    grade,
    reason: fc.constant(null),
    text: fc.constant(''),
    acceptedOn: day,
  }),
  { maxLength: 14 },
);

const context = fc.record({
  today: day,
  periodKind: fc.constant('month' as const),
  year: fc.constant(2025),
  dueDays: fc.integer({ min: 0, max: 40 }),
});

const numbers = ({ expected, actual, progress }: Judgement) => [expected, actual, progress].filter((number) => number !== null);

describe('whatever is judged', () => {
  it('has a rule, sentences and finite numbers, and never a negative progress', () => {
    fc.assert(
      fc.property(one, returns, context, (of, given, when) => {
        const judged = judge(of, given, when);
        expect(getRule(judged.rule).light).toBe(judged.light);
        expect(numbers(judged).every(Number.isFinite)).toBe(true);
        expect(judged.progress ?? 0).toBeGreaterThanOrEqual(0);
        expect(judged.why + judged.whyEn).not.toMatch(/NaN|Infinity|undefined|null/);
        expect(judged.why.endsWith(getRule(judged.rule).zh) && judged.whyEn.endsWith(getRule(judged.rule).en)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is green only by an accepted return or a close-out', () => {
    fc.assert(
      fc.property(one, returns, context, (of, given, when) => {
        if (judge(of, given, when).light !== 'green') return;
        const closed = of.closedOn !== null && of.closedOn <= when.today;
        expect(closed || given.some(({ acceptedOn }) => acceptedOn <= when.today)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('a metric is not green by a text alone', () => {
    fc.assert(
      fc.property(one, returns, context, (of, given, when) => {
        const texts = given.map((each) => ({ ...each, value: null }));
        expect(judge({ ...of, kind: 'metric', closedOn: null }, texts, when).light).not.toBe('green');
      }),
    );
  });

  it('does not depend on the order of the returns, nor on what came later', () => {
    fc.assert(
      fc.property(one, returns, context, day, (of, given, when, earlier) => {
        const distinct = given.filter((each, i) => given.findIndex((other) => other.period === each.period) === i);
        expect(judge(of, [...distinct].reverse(), when)).toEqual(judge(of, distinct, when));
        const known = distinct.filter(({ acceptedOn }) => acceptedOn <= earlier);
        expect(judgeAt(of, known, when, earlier)).toEqual(judgeAt(of, distinct, when, earlier));
      }),
    );
  });

  it('turned exactly where its light is another', () => {
    fc.assert(
      fc.property(one, returns, context, day, (of, given, when, earlier) => {
        const [from, to] = [judgeAt(of, given, when, earlier), judge(of, given, when)];
        expect(turnedSince(of, given, when, earlier)).toEqual(from.light === to.light ? null : { from, to });
      }),
    );
  });
});

describe('a better figure', () => {
  it('never gives a worse light, where more is better', () => {
    fc.assert(
      fc.property(one, target, returns, context, fc.double({ min: 0, max: 1e9, noNaN: true }), (of, goal, given, when, more) => {
        const up = { ...of, kind: 'metric' as const, target: { ...goal, upper: null, comparator: '>=' as const } };
        const last = [...given].sort((a, b) => (a.period < b.period ? -1 : 1)).findLast(({ value }) => value !== null);
        fc.pre(last !== undefined && given.filter(({ period }) => period === last.period).length === 1);
        const better = given.map((each) => (each === last ? { ...each, value: (each.value ?? 0) + more } : each));
        expect(severity[judge(up, better, when).light]).toBeLessThanOrEqual(severity[judge(up, given, when).light]);
      }),
      { numRuns: 800 },
    );
  });

  it('never gives a worse light, where less is better', () => {
    fc.assert(
      fc.property(one, target, returns, context, fc.double({ min: 0, max: 1e9, noNaN: true }), (of, goal, given, when, less) => {
        const down = { ...of, kind: 'metric' as const, target: { ...goal, upper: null, comparator: '<=' as const } };
        const last = [...given].sort((a, b) => (a.period < b.period ? -1 : 1)).findLast(({ value }) => value !== null);
        fc.pre(last !== undefined && given.filter(({ period }) => period === last.period).length === 1);
        const better = given.map((each) => (each === last ? { ...each, value: (each.value ?? 0) - less } : each));
        expect(severity[judge(down, better, when).light]).toBeLessThanOrEqual(severity[judge(down, given, when).light]);
      }),
      { numRuns: 800 },
    );
  });
});

describe('an announcement', () => {
  it('never makes a milestone green', () => {
    fc.assert(
      fc.property(one, returns, context, (of, given, when) => {
        const announced = given.map((each) => ({ ...each, grade: 'announced' as const }));
        const items = of.items.map((item) => ({ ...item, grade: null }));
        expect(judge({ ...of, kind: 'milestone', items, closedOn: null }, announced, when).light).not.toBe('green');
      }),
      { numRuns: 500 },
    );
  });

  it('gives no better light than a beginning, nor a beginning than the end', () => {
    fc.assert(
      fc.property(one, returns, context, (of, given, when) => {
        const as = (stage: 'announced' | 'begun' | 'done') =>
          severity[
            judge(
              { ...of, kind: 'milestone', items: [] },
              given.map((each) => ({ ...each, grade: stage })),
              when,
            ).light
          ];
        expect(as('begun')).toBeLessThanOrEqual(as('announced'));
        expect(as('done')).toBeLessThanOrEqual(as('begun'));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a roll-up', () => {
  const judged = fc.record({
    light: fc.constantFrom('green' as const, 'amber' as const, 'red' as const, 'grey' as const),
    progress: fc.option(fc.double({ min: 0, max: 5, noNaN: true })),
    weight: fc.double({ min: 0.01, max: 100, noNaN: true }),
  });

  it('lies between 0 and 1 and is what its formula says', () => {
    fc.assert(
      fc.property(fc.array(judged, { minLength: 1, maxLength: 30 }), (all) => {
        let [done, total] = [0, 0];
        for (const { light, progress, weight } of all) {
          total += weight;
          if (light !== 'grey' && progress !== null) done += weight * (progress > 1 ? 1 : progress);
        }
        const { share, counts, weights, totalWeight } = rollUp(all);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(share).toBeCloseTo(done / total, 9);
        expect(counts.green + counts.amber + counts.red + counts.grey).toBe(all.length);
        expect(weights.green + weights.amber + weights.red + weights.grey).toBeCloseTo(totalWeight, 9);
      }),
    );
  });

  it('does not rise when a light turns grey', () => {
    fc.assert(
      fc.property(fc.array(judged, { minLength: 1, maxLength: 10 }), ([first, ...others]) => {
        if (!first) return;
        expect(rollUp([{ ...first, light: 'grey' }, ...others]).share).toBeLessThanOrEqual(rollUp([first, ...others]).share ?? 0);
      }),
    );
  });
});
