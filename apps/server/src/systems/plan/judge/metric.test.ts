import { describe, expect, it } from 'vitest';
import type { AcceptedReturn, PlanCommitment, Target } from '../model.js';
import { judge } from './light.js';
import { accepted, metric, monthly, on } from './testing/cases.js';

type Row = [name: string, target: Partial<Target>, values: number[], light: string, rule: string, rest?: Partial<PlanCommitment>];

const path = (...values: number[]): Partial<PlanCommitment> => ({ schedule: { shape: 'path', values } });
const lastYear = (...values: number[]): Partial<PlanCommitment> => ({ schedule: { shape: 'last-year', values } });
const late = [10, 20, 40, 60, 90, 120, 200, 300, 400, 600, 800, 1000];
const share = { change: 'share', unit: '%', value: 98, baseline: 92 } as const;
const pm = { change: 'level', unit: '微克/立方米', value: 20, baseline: 26, comparator: '=', measure: 'PM2.5浓度' } as const;
const growth = { change: 'growth', unit: '%', value: 5, measure: '地区生产总值' } as const;

/** Judged on the day after the last figure's month has become due at the latest. */
const dayAfter = (count: number) => on(count === 12 ? '2026-01-05' : `2025-${String(count + 1).padStart(2, '0')}-05`);

describe.each<[string, Row[]]>([
  [
    'what is added',
    [
      ['on its schedule', {}, [100, 200, 300], 'green', 'on-schedule'],
      ['at 95% of it', {}, [100, 200, 285], 'green', 'on-schedule'],
      ['just below that', {}, [100, 200, 284], 'amber', 'behind'],
      ['at 80%', {}, [100, 200, 240], 'amber', 'behind'],
      ['below 80%, but close in what is left of the year', {}, [45], 'amber', 'behind'],
      ['below 80%', {}, [100, 200, 239], 'red', 'far-behind'],
      ['with nothing done', {}, [0, 0, 0], 'red', 'far-behind'],
      ['with a sum below zero', {}, [-5], 'red', 'far-behind'],
      ['reached early', {}, [400, 900, 1300], 'green', 'target-met'],
      ['short at the year end by one', {}, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1199], 'red', 'target-missed'],
      ['short at the year end, but about right', { comparator: '~' }, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1170], 'green', 'target-met'],
      ['exactly there, where more was asked', { comparator: '>' }, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1200], 'red', 'target-missed'],
      ['behind a line, on its own path', {}, [10, 20, 40], 'green', 'on-schedule', path(...late)],
      ['before its path begins', {}, [0], 'green', 'on-schedule', path(0, 0, ...late.slice(2))],
      ["on last year's shape", {}, [12, 24, 48], 'green', 'on-schedule', lastYear(...late)],
      ["behind last year's shape", {}, [12, 24, 35], 'amber', 'behind', lastYear(...late)],
      ['on a line where last year says nothing', {}, [100], 'green', 'on-schedule', lastYear(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)],
      ['in a range', { value: 1000, upper: 1200 }, [90], 'green', 'on-schedule'],
      ['beyond a range', { value: 1000, upper: 1200 }, [90, 1300], 'amber', 'beyond-range'],
      ['with half a year for all of it', {}, [200, 400], 'green', 'on-schedule', { deadline: '2025-06-30' }],
      ['half-way in half a year at a year’s pace', {}, [100, 200], 'red', 'far-behind', { deadline: '2025-06-30' }],
      ['met only after its deadline', {}, [0, 0, 1000, 1200], 'amber', 'met-late', { deadline: '2025-03-31' }],
      ['met by its deadline', {}, [0, 0, 1200, 1210], 'green', 'target-met', { deadline: '2025-03-31' }],
      ['with two years for it', {}, [50, 100], 'green', 'on-schedule', { deadline: '2026-12-31' }],
      ['that must stay below, on its pace', { comparator: '<=' }, [100], 'green', 'on-schedule'],
      ['that must stay below, too fast', { comparator: '<=' }, [100, 230], 'amber', 'behind'],
      ['that must stay below, and is broken', { comparator: '<=' }, [100, 1201], 'red', 'ceiling-broken'],
      ['that must be nothing, and is nothing', { comparator: '<=', value: 0 }, [0], 'green', 'on-schedule'],
    ],
  ],
  [
    'a state',
    [
      ['moving on its line', share, [92.5], 'green', 'on-schedule'],
      ['at the level of last year', share, [92, 92, 92], 'red', 'far-behind'],
      ['a little behind its line', share, [92.5, 93, 93.3], 'amber', 'behind'],
      ['worse than last year', share, [91.5], 'red', 'far-behind'],
      ['already there', share, [98.2], 'green', 'on-schedule'],
      ['falling as it should', pm, [25.5, 25, 24.5], 'green', 'on-schedule'],
      ['not falling', pm, [26, 26, 26], 'red', 'far-behind'],
      ['falling under a limit', { ...pm, comparator: '<=' }, [25.5], 'green', 'on-schedule'],
      [
        'falling, the target below the baseline',
        { change: 'level', value: 80, baseline: 92, comparator: '=', unit: '件' },
        [91],
        'green',
        'on-schedule',
      ],
      [
        'seasonal, on last year’s shape',
        { ...pm, comparator: '<=' },
        [39],
        'green',
        'on-schedule',
        lastYear(52, 50, 45, 40, 36, 33, 30, 28, 26, 26, 26, 26),
      ],
      ['that was there last year, held', { ...share, baseline: 98.5 }, [98.1], 'green', 'holding'],
      ['that was there last year, slipping', { ...share, baseline: 98.5 }, [97.5], 'amber', 'slipping'],
      ['that was there last year, lost', { ...share, baseline: 98.5 }, [90], 'red', 'lost'],
      ['of unknown start, once', { ...share, baseline: null }, [93], 'grey', 'no-start'],
      ['of unknown start, there already', { ...share, baseline: null }, [98], 'green', 'holding'],
      ['of unknown start, moving', { ...share, baseline: null }, [92, 92.6], 'green', 'on-schedule'],
      ['of unknown start, standing still', { ...share, baseline: null }, [92, 92, 92], 'red', 'far-behind'],
      [
        'of unknown start, on its path',
        { ...share, baseline: null },
        [92],
        'green',
        'on-schedule',
        path(92, 92, 93, 94, 94, 95, 95, 96, 96, 97, 97, 98),
      ],
      ['in its range', { ...share, value: 90, upper: 95 }, [93], 'green', 'holding'],
      ['from one end to the other', { ...share, change: 'from-to' }, [92.5], 'green', 'on-schedule'],
    ],
  ],
  [
    'growth',
    [
      ['at its target, whatever the month', growth, [5], 'green', 'rate-on-target'],
      ['a rounding below', growth, [4.8], 'green', 'rate-on-target'],
      ['somewhat below', growth, [4.2], 'amber', 'rate-below'],
      ['far below', growth, [3.9], 'red', 'rate-far-below'],
      ['below zero', growth, [-1], 'red', 'rate-far-below'],
      ['of nothing, held', { ...growth, value: 0 }, [0], 'green', 'rate-on-target'],
      ['of nothing, missed by little', { ...growth, value: 0 }, [-0.4], 'amber', 'rate-below'],
      ['that may fall by 3%, and does', { ...growth, value: -3 }, [-3], 'green', 'rate-on-target'],
      ['that may fall by 3%, and falls by 6%', { ...growth, value: -3 }, [-6], 'red', 'rate-far-below'],
      ['of prices, below its limit', { ...growth, value: 2, comparator: '<=' }, [0.5], 'green', 'rate-on-target'],
      ['of prices, about a figure', { ...growth, value: 2, comparator: '~', measure: '居民消费价格' }, [3], 'red', 'rate-far-below'],
      ['in its range', { ...growth, value: 5, upper: 6 }, [5.5], 'green', 'rate-on-target'],
      ['beyond its range', { ...growth, value: 5, upper: 6 }, [6.5], 'amber', 'beyond-range'],
      ['short at the year end', growth, [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4.8], 'red', 'target-missed'],
    ],
  ],
  [
    'a cut',
    [
      ['on its line', { change: 'cut', unit: '%', value: 3.6 }, [0.3, 0.6], 'green', 'on-schedule'],
      ['that is a rise so far', { change: 'cut', unit: '%', value: 3.6 }, [-0.5], 'red', 'far-behind'],
      ['far behind', { change: 'cut', unit: '吨', value: 1200 }, [20, 90], 'red', 'far-behind'],
      ['of energy use, more than asked', { change: 'cut', unit: '%', value: 3, measure: '单位GDP能耗' }, [0.5, 3.5], 'green', 'target-met'],
    ],
  ],
])('%s', (_, rows) => {
  it.each(rows)('%s', (_name, goal, values, light, rule, rest = {}) => {
    const judged = judge(metric(goal, rest), monthly(...values), dayAfter(values.length));
    expect([judged.light, judged.rule]).toEqual([light, rule]);
  });
});

describe('the numbers of a judgement', () => {
  it('can be recomputed from its sentence', () => {
    expect(judge(metric({}), monthly(100, 180, 255), on('2025-04-05'))).toEqual({
      light: 'amber',
      rule: 'behind',
      why: '目标不低于1200套，3月末应为300套，实际255套，为序时进度的85%。达到序时进度的80%以上，或差距不超过全程的5%。',
      whyEn:
        'Target at least 1,200 套, by the end of March 300 套 expected, 255 套 reported, 85% of the schedule. At least 80% of what the schedule expects, or short by at most 5% of the whole way.',
      expected: 300,
      actual: 255,
      progress: 0.2125,
    });
  });

  it('name where a state starts', () => {
    const judged = judge(metric({ ...share, comparator: '>=' }), monthly(92.5), on('2025-02-05'));
    expect(judged.why).toBe('目标不低于98%，起点92%，1月末应为92.5%，实际92.5%。达到序时进度的95%以上，或差距不超过全程的1%。');
    expect(judged.progress).toBeCloseTo(0.5 / 6);
  });

  it.each<[string, PlanCommitment, number[], number]>([
    ['a sum beyond its target is more than all', metric({}), [1800], 1.5],
    ['growth at its target for half a year is half', metric({ ...growth }), [5, 5, 5, 5, 5, 5], 0.5],
    ['growth at half its target for half a year is a quarter', metric({ ...growth }), [5, 5, 5, 5, 5, 2.5], 0.25],
    ['a level held for a quarter is a quarter', metric({ ...share, baseline: 99 }), [98, 98, 98], 0.25],
    ['a state below its start is nothing', metric({ ...share }), [90], 0],
  ])('say that %s', (_name, one, values, progress) => {
    expect(judge(one, monthly(...values), dayAfter(values.length)).progress).toBeCloseTo(progress);
  });
});

describe('what is missing', () => {
  const text = accepted('2025-03');
  it.each<[string, AcceptedReturn[], string, string, string]>([
    ['nothing before a return is due', [], '2025-02-10', 'grey', 'nothing-due'],
    ['the first return, a day late', [], '2025-02-11', 'amber', 'return-missing'],
    ['the first return, 30 days late', [], '2025-03-12', 'amber', 'return-missing'],
    ['the first return, 31 days late', [], '2025-03-13', 'red', 'return-long-missing'],
    ['the last due return, though what was reported is on schedule', monthly(100, 200), '2025-04-11', 'amber', 'return-missing'],
    ['the last due return, where it was red anyway', monthly(100, 20), '2025-04-11', 'red', 'far-behind'],
    ['nothing, where the next is not due yet', monthly(100, 200), '2025-04-10', 'green', 'on-schedule'],
    ['the figure, where only a text was accepted', [...monthly(100, 200), text], '2025-04-11', 'amber', 'no-value'],
    ['any figure at all', [accepted('2025-01')], '2025-02-11', 'amber', 'no-value'],
    ['a figure that is not due yet', [accepted('2025-01')], '2025-02-05', 'grey', 'nothing-due'],
    ['nothing more once the sum is reached', monthly(500, 1200), '2025-11-30', 'green', 'target-met'],
    [
      'the deadline’s own return',
      monthly(100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1100),
      '2026-01-11',
      'red',
      'return-long-missing',
    ],
  ])('is %s', (_name, returns, today, light, rule) => {
    const judged = judge(metric({}), returns, on(today));
    expect([judged.light, judged.rule]).toEqual([light, rule]);
  });

  it('is counted and dated in the sentence', () => {
    expect(judge(metric({}), monthly(100), on('2025-04-20')).why).toBe(
      '自2月起缺2期，已逾期41天。到期填报没有审核通过的，逾期超过30天，或完成时限那一期的填报已逾期。',
    );
  });
});

describe('what counts', () => {
  const rule = (one: PlanCommitment, returns: AcceptedReturn[], today: string) => judge(one, returns, on(today)).rule;

  it('is the figure accepted last of two for one period', () => {
    const [first, second] = [accepted('2025-01', { value: 100 }), accepted('2025-01', { value: 10, acceptedOn: '2025-02-04' })];
    expect(rule(metric({}), [second, first], '2025-02-05')).toBe('far-behind');
    expect(rule(metric({}), [second, first], '2025-02-03')).toBe('on-schedule');
  });

  it('is not the figure of a month that still runs', () => {
    expect(rule(metric({}), [...monthly(100), accepted('2025-02', { value: 105, acceptedOn: '2025-02-04' })], '2025-02-05')).toBe(
      'on-schedule',
    );
  });

  it('is not the return of a quarter in a plan by month', () => {
    expect(rule(metric({}), [accepted('2025-Q1', { value: 300 })], '2025-04-01')).toBe('return-long-missing');
  });

  it('is the quarter in a plan by quarter', () => {
    expect(judge(metric({}), [accepted('2025-Q1', { value: 300 })], on('2025-04-05', 'quarter')).why).toContain('一季度末应为300套');
  });

  it('is a target: without one a metric stays grey', () => {
    expect(rule(metric({}, { target: null }), monthly(1), '2025-02-05')).toBe('no-target');
  });

  it('is a close-out, from its day on', () => {
    const closed = metric({}, { closedOn: '2025-02-04' });
    expect(judge(closed, [], on('2025-02-04'))).toMatchObject({
      light: 'green',
      rule: 'closed-out',
      progress: 1,
      why: '2025-02-04销号。已销号。',
    });
    expect(rule(closed, [], '2025-02-03')).toBe('nothing-due');
  });
});
