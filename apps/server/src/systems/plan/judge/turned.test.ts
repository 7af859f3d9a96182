import { describe, expect, it } from 'vitest';
import { accepted, metric, milestone, monthly, on, step } from './testing/cases.js';
import { turnedSince } from './turned.js';

const lights = (turned: ReturnType<typeof turnedSince>) => turned && [turned.from.rule, turned.to.rule];

describe('what turned this week', () => {
  it('is a light that a return accepted this week changed', () => {
    const returns = [...monthly(100), accepted('2025-02', { value: 100, acceptedOn: '2025-03-08' })];
    expect(lights(turnedSince(metric({}), returns, on('2025-03-10'), '2025-03-03'))).toEqual(['on-schedule', 'far-behind']);
  });

  it('is a light that the calendar changed', () => {
    expect(lights(turnedSince(metric({}), monthly(100), on('2025-03-11'), '2025-03-10'))).toEqual(['on-schedule', 'return-missing']);
  });

  it('is nothing where the light is the same by another rule', () => {
    expect(turnedSince(metric({}), monthly(100, 20), on('2025-04-30'), '2025-03-05')).toBeNull();
  });

  it('is a close-out', () => {
    const closed = metric({}, { closedOn: '2025-03-05' });
    expect(lights(turnedSince(closed, monthly(10), on('2025-03-06'), '2025-02-27'))).toEqual(['far-behind', 'closed-out']);
  });

  it('takes grades from the commitment as it stood then', () => {
    const now = milestone({ milestones: [step('2025-01-20', 'done')] });
    const then = milestone({ milestones: [step('2025-01-20', 'begun')] });
    const returns = [accepted('2025-01', { grade: 'begun' })];
    expect(lights(turnedSince(now, returns, on('2025-02-09'), '2025-02-02', then))).toEqual(['step-overdue', 'milestone-begun']);
  });
});
