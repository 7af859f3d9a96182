import type { PlanCommitment, Target } from '../../model.js';
import type { DraftInput, SourcedReturn } from '../types.js';

/** A target with what is not said filled in: `=` and no result of last year. */
export function target(given: Pick<Target, 'value' | 'unit' | 'measure' | 'change'> & Partial<Target>): Target {
  return { upper: null, comparator: '=', baseline: null, ...given };
}

/** A commitment of a made plan. */
export function commitment(text: string, given: Partial<PlanCommitment> = {}): PlanCommitment {
  return {
    id: `c${given.number ?? 1}`,
    planId: 'p',
    number: 1,
    heading: '三、2025年主要任务 > （一）产业 > 金融',
    text,
    kind: given.target ? 'metric' : 'milestone',
    certainty: 'firm',
    target: null,
    deadline: '2025-12-31',
    leadUnit: null,
    supportingUnits: [],
    parent: null,
    schedule: { shape: 'linear' },
    items: [],
    milestones: [],
    closedOn: null,
    weight: 1,
    span: null,
    ...given,
  };
}

/** A return that was accepted at the end of its period. */
export function accepted(period: string, given: Partial<SourcedReturn>): SourcedReturn {
  return { period, value: null, grade: null, reason: null, text: '', acceptedOn: `${period}-28`, ...given };
}

/** A plan of these commitments with these returns, one list a commitment. */
export function planOf(commitments: PlanCommitment[], returns: SourcedReturn[][], given: Partial<DraftInput> = {}): DraftInput {
  return {
    plan: { id: 'p', name: '计划', kind: 'annual', year: 2025, state: 'published', version: 1, periodKind: 'month', reportId: null },
    kind: 'annual',
    district: { name: '某区' },
    asOf: given.kind === 'midyear' ? '2025-07-10' : '2026-01-10',
    commitments,
    accepted: new Map(commitments.map(({ id }, i) => [id, returns[i] ?? []])),
    unitNames: new Map(),
    ...given,
  };
}
