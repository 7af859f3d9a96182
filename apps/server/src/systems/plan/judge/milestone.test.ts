import { describe, expect, it } from 'vitest';
import type { AcceptedReturn, PlanCommitment } from '../model.js';
import { judge } from './light.js';
import { accepted, commitment, graded, items, milestone, monthly, on, step } from './testing/cases.js';

const until = (deadline: string, rest: Partial<PlanCommitment> = {}) => milestone({ deadline, ...rest });

describe('a milestone', () => {
  it.each<[string, PlanCommitment, AcceptedReturn[], string, string, string]>([
    ['of which nothing is known or due', milestone(), [], '2025-02-05', 'grey', 'nothing-due'],
    ['whose first return is missing', milestone(), [], '2025-02-11', 'amber', 'return-missing'],
    ['announced early in the year', milestone(), graded('announced'), '2025-02-05', 'grey', 'milestone-announced'],
    [
      'announced half a year ago',
      milestone(),
      graded(...Array<'announced'>(6).fill('announced')),
      '2025-07-05',
      'amber',
      'milestone-not-begun',
    ],
    [
      'announced a month before it is due',
      until('2025-07-31'),
      graded(...Array<'announced'>(6).fill('announced')),
      '2025-07-05',
      'red',
      'milestone-not-begun-near',
    ],
    [
      'only talked about, half a year',
      milestone(),
      graded(null, null, null, null, null, null),
      '2025-07-05',
      'amber',
      'milestone-not-begun',
    ],
    ['begun with time left', milestone(), graded('begun'), '2025-02-05', 'green', 'milestone-begun'],
    ['begun, still so by a text', milestone(), graded('begun', null), '2025-03-05', 'green', 'milestone-begun'],
    ['begun, but silent since', milestone(), graded('begun'), '2025-03-11', 'amber', 'return-missing'],
    ['begun, but silent for long', milestone(), graded('begun'), '2025-04-30', 'red', 'return-long-missing'],
    ['begun and due in thirty days', until('2025-03-07'), graded('begun'), '2025-02-05', 'amber', 'milestone-near'],
    ['begun and due in thirty-one days', until('2025-03-08'), graded('begun'), '2025-02-05', 'green', 'milestone-begun'],
    [
      'begun, its day passed, its return not due',
      until('2025-03-20'),
      graded('begun', 'begun'),
      '2025-04-05',
      'amber',
      'milestone-awaiting',
    ],
    [
      'begun, its day passed and reported so',
      until('2025-03-20'),
      graded('begun', 'begun', 'begun'),
      '2025-04-05',
      'red',
      'milestone-overdue',
    ],
    ['begun, its day passed and nothing came', until('2025-03-20'), graded('begun', 'begun'), '2025-04-11', 'red', 'milestone-overdue'],
    ['never reported, its day passed', until('2025-01-20'), [], '2025-02-11', 'red', 'milestone-overdue'],
    ['done in time', until('2025-03-20'), graded('begun', 'begun', 'done'), '2025-04-05', 'green', 'milestone-done'],
    ['in use, silent since', milestone(), graded('begun', 'in-use'), '2025-11-30', 'green', 'milestone-done'],
    ['done a month late', until('2025-02-20'), graded('begun', 'begun', 'done'), '2025-04-05', 'amber', 'milestone-done-late'],
    [
      'done within the month that still runs',
      milestone(),
      [...graded('begun'), accepted('2025-02', { grade: 'done', acceptedOn: '2025-02-04' })],
      '2025-02-05',
      'green',
      'milestone-done',
    ],
    ['all of whose items are done', milestone({ items: items('done', 'in-use') }), graded('done'), '2025-02-05', 'green', 'milestone-done'],
    [
      'called done while an item is not',
      milestone({ items: items('done', 'begun') }),
      graded('done'),
      '2025-02-05',
      'green',
      'milestone-begun',
    ],
    [
      'one of whose items nobody has begun',
      milestone({ items: items('done', 'announced') }),
      graded(...Array<'begun'>(7).fill('begun')),
      '2025-08-05',
      'amber',
      'milestone-not-begun',
    ],
    ['whose items are done by no accepted return', milestone({ items: items('done', 'done') }), [], '2025-02-05', 'grey', 'nothing-due'],
    [
      'with a step passed undone',
      milestone({ milestones: [step('2025-01-20', 'begun')] }),
      graded('begun'),
      '2025-02-05',
      'red',
      'step-overdue',
    ],
    [
      'with a step passed whose return is not due',
      milestone({ milestones: [step('2025-02-03', 'begun')] }),
      graded('begun'),
      '2025-02-05',
      'amber',
      'step-near',
    ],
    ['with a step near', milestone({ milestones: [step('2025-03-01', null)] }), graded('begun'), '2025-02-05', 'amber', 'step-near'],
    [
      'with its steps done',
      milestone({ milestones: [step('2025-01-20', 'done')] }),
      graded('begun'),
      '2025-02-05',
      'green',
      'milestone-begun',
    ],
    [
      'a metric with a step passed undone',
      commitment({ milestones: [step('2025-01-20', 'announced')] }),
      monthly(100),
      '2025-02-05',
      'red',
      'step-overdue',
    ],
  ])('%s', (_name, one, returns, today, light, rule) => {
    const judged = judge(one, returns, on(today));
    expect([judged.light, judged.rule]).toEqual([light, rule]);
  });

  it('says its items, its deadline and its days in the sentence', () => {
    const judged = judge(milestone({ items: items('done', 'begun', 'begun', 'begun') }), graded('begun'), on('2025-02-05'));
    expect(judged).toEqual({
      light: 'green',
      rule: 'milestone-begun',
      why: '进展：已动工，时限2025-12-31，还有329天，4个子项完成1个。已动工，填报没有缺期，时限还远。',
      whyEn:
        'Grade: begun, deadline 2025-12-31, 329 days left, 1 of 4 items done. Begun, no return is missing, and the deadline is not near.',
      expected: null,
      actual: null,
      progress: 0.25,
    });
  });

  it('counts its steps and itself as the last one in its progress', () => {
    const one = milestone({ milestones: [step('2025-01-20', 'done', 1), step('2025-06-30', null, 2), step('2025-09-30', null, 3)] });
    expect(judge(one, graded('begun'), on('2025-02-05')).progress).toBe(0.25);
  });

  it('has no share of the way where it is only begun', () => {
    expect(judge(milestone(), graded('begun'), on('2025-02-05')).progress).toBeNull();
  });
});

describe('an activity', () => {
  const activity = commitment({ kind: 'activity', target: null });
  it.each<[string, AcceptedReturn[], string, string, string]>([
    ['before anything is due', graded(null), '2025-02-05', 'grey', 'activity-not-due'],
    ['reported each month', graded(null, null), '2025-03-11', 'green', 'activity-reported'],
    ['that skipped a month', [accepted('2025-02')], '2025-03-11', 'amber', 'activity-gap'],
    ['that skipped two', [accepted('2025-02')], '2025-04-11', 'red', 'activity-silent'],
    ['never reported', [], '2025-03-11', 'red', 'activity-silent'],
    [
      'reported late, but all of it',
      [accepted('2025-01', { acceptedOn: '2025-03-01' }), accepted('2025-02')],
      '2025-03-11',
      'green',
      'activity-reported',
    ],
  ])('%s', (_name, returns, today, light, rule) => {
    const judged = judge(activity, returns, on(today));
    expect([judged.light, judged.rule]).toEqual([light, rule]);
  });

  it('names the months that are missing', () => {
    expect(judge(activity, [accepted('2025-02')], on('2025-04-11')).why).toBe('到期3期，有填报1期，缺1月、3月。到期的各期里缺报2期以上。');
  });

  it('is judged up to its deadline only', () => {
    expect(judge({ ...activity, deadline: '2025-02-28' }, graded(null, null), on('2025-12-01')).rule).toBe('activity-reported');
  });
});
