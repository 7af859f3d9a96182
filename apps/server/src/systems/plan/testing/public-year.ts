import { openTenancy, type Database } from '../../../core/database/connect.js';
import type { PlanReturn, TrackedCommitment } from '../model.js';
import { ReturnStore } from '../returns/store.js';
import { PlanStore } from '../store.js';

/** What a test is given of a district's plan: ids are fixed, words invented. */
export const PLAN = 'year';

const commitment = (id: string, number: number, facts: Partial<TrackedCommitment>): TrackedCommitment => ({
  ...{ id, planId: PLAN, number, heading: '一、目标 > （一）教育', text: '', kind: 'activity', certainty: 'firm', target: null },
  ...{ deadline: '2026-12-31', leadUnit: 'education', supportingUnits: [], parent: null, schedule: { shape: 'linear' } },
  ...{ items: [], milestones: [], closedOn: null, weight: 1, span: null, removed: false, pending: null, revision: 0, changedBy: null },
  ...facts,
});

/** Of a published plan of 2026: a metric with three figures, a milestone, a commitment of nobody's. */
export const COMMITMENTS: TrackedCommitment[] = [
  commitment('c1', 1, {
    text: '新增学位1200个',
    kind: 'metric',
    target: { value: 1200, upper: null, unit: '个', comparator: '>=', measure: '=新增学位', change: 'add', baseline: 900 },
  }),
  commitment('c2', 2, {
    heading: '一、目标 > （二）卫生',
    text: '建成"区医院",并投用',
    kind: 'milestone',
    leadUnit: 'health',
    deadline: '2026-06-30',
    milestones: [
      { n: 1, name: '封顶', due: '2026-03-31', grade: 'done' },
      { n: 2, name: '验收', due: '2026-06-15', grade: null },
    ],
  }),
  commitment('c3', 3, { heading: '二、改革', text: '@推进改革', leadUnit: null }),
];

export const returned = (id: string, period: string, facts: Partial<PlanReturn> = {}): PlanReturn & { submittedAt: Date } => ({
  ...{ id, planId: PLAN, commitmentId: 'c1', period, round: 1, value: null, text: '有进展', grade: null, reason: null, items: [] },
  ...{ milestones: [], evidence: [], state: 'accepted', submittedBy: 'officer', submittedOn: '2026-04-02', reviewedBy: 'reviewer' },
  ...{ reviewedOn: '2026-04-03', remark: null, submittedAt: new Date('2026-04-02T01:00:00Z') },
  ...facts,
});

/** Fills district `test` of a database with a published plan of 2026, months, three of them accepted. */
export async function fillYear(databaseUrl: string, more: (database: Database) => Promise<void> = () => Promise.resolve()): Promise<void> {
  const tenancy = openTenancy(databaseUrl, () => undefined);
  try {
    const database = tenancy.of('test');
    const plans = new PlanStore(database, 'test');
    await plans.addPlan({
      id: PLAN,
      name: '2026年计划',
      kind: 'annual',
      year: 2026,
      state: 'published',
      version: 1,
      periodKind: 'month',
      reportId: null,
    });
    await plans.addCommitments(COMMITMENTS);
    const basis = '区人民代表大会会议批准';
    await plans.addVersion(PLAN, { version: 1, basis, publishedOn: '2026-01-20', publishedBy: 'planner' }, []);
    await new ReturnStore(database, 'test').addReturns([
      returned('r1', '2026-01', { value: 100, reviewedOn: '2026-02-03' }),
      returned('r2', '2026-02', { value: 210, reviewedOn: '2026-03-03' }),
      returned('r3', '2026-03', { value: 300, reviewedOn: '2026-04-03' }),
    ]);
    await more(database);
  } finally {
    await tenancy.destroy();
  }
}
