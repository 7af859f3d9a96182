import fc from 'fast-check';
import type { Kind } from '@luoshi/reader';
import { test } from 'vitest';
import { judgeAt } from '../judge/index.js';
import { addDays, endOf, periodsOf } from '../judge/periods.js';
import type { AcceptedReturn, Day, Grade, PlanCommitment } from '../model.js';
import { turningDays } from './turning-days.js';

const day = fc.integer({ min: 0, max: 364 }).map((n) => addDays('2025-01-01', n));
const grade = fc.constantFrom<Grade | null>('announced', 'begun', 'done', 'in-use', null);

const commitment = fc
  .record({ kind: fc.constantFrom<Kind>('metric', 'milestone', 'activity'), deadline: day, due: fc.option(day), done: grade })
  .map(({ kind, deadline, due, done }): PlanCommitment => ({
    ...{ id: 'c001', planId: 'p', number: 1, heading: '', text: '新增学位3000个', kind, certainty: 'firm', deadline },
    target: { value: 3000, upper: null, unit: '个', comparator: '=', measure: '学位', change: 'add', baseline: null },
    ...{ leadUnit: null, supportingUnits: [], parent: null, schedule: { shape: 'linear' }, items: [], closedOn: null, weight: 1 },
    milestones: due === null ? [] : [{ n: 1, name: '开工', due, grade: done }],
    span: null,
  }));

const accepted = fc.array(
  fc
    .record({
      n: fc.integer({ min: 0, max: 11 }),
      late: fc.integer({ min: -20, max: 60 }),
      value: fc.integer({ min: 0, max: 4000 }),
      grade,
    })
    .map(({ n, late, value, grade: reached }): AcceptedReturn => {
      const period = periodsOf(2025, 'month')[n] ?? '2025-01';
      return { period, value, grade: reached, reason: null, text: '', acceptedOn: addDays(endOf(period), late) };
    }),
  { maxLength: 8 },
);

test('on a day that is no turning day a light is as it was the day before', () => {
  fc.assert(
    fc.property(commitment, accepted, fc.integer({ min: 30, max: 364 }), fc.nat(), (one, returns, n, m) => {
      const calendar = { today: addDays('2025-01-01', n), periodKind: 'month', year: 2025, dueDays: 10 } as const;
      const at: Day = addDays('2025-01-02', m % n);
      if (turningDays(one, returns, calendar).includes(at)) return;
      const lightOn = (on: Day) => judgeAt(one, returns, calendar, on).light;
      if (lightOn(at) !== lightOn(addDays(at, -1))) throw new Error(`the light turns on ${at}`);
    }),
    { numRuns: 1500 },
  );
});
