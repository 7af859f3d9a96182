import { read } from '@luoshi/reader';
import { commitmentsOf, numberedId } from '../../from-reading.js';
import type { PlanCommitment } from '../../model.js';
import type { DraftInput, ReportKind, SourcedReturn } from '../types.js';

const REASONS = ['前期征拆进度滞后', '受市场需求不足影响', '项目审批时间较长', null];

/** A small generator of numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A made year over the plan in `text`: synthetic returns, some short, some beyond, some silent, all accepted. */
export function sampleYear(text: string, kind: ReportKind, seed = 3): DraftInput {
  const commitments = commitmentsOf(read(text), { planId: 'p', idOf: numberedId });
  const random = seeded(seed);
  const share = kind === 'midyear' ? 0.5 : 1;
  const accepted = new Map(
    commitments.map((each) => [each.id, returnsOf(each, random, share, kind === 'midyear' ? '2025-06' : '2025-12')]),
  );
  return {
    plan: { id: 'p', name: '2025年计划', kind: 'annual', year: 2025, state: 'published', version: 1, periodKind: 'month', reportId: null },
    kind,
    district: { name: '罗湖区' },
    asOf: kind === 'midyear' ? '2025-07-15' : '2026-01-15',
    commitments,
    accepted,
    unitNames: new Map(),
    sample: true,
  };
}

function returnsOf({ target, kind }: PlanCommitment, random: () => number, share: number, period: string): SourcedReturn[] {
  const luck = random();
  if (luck > 0.95) return [];
  const reason = luck < 0.2 ? (REASONS[Math.floor(random() * REASONS.length)] ?? null) : null;
  const shared = { period, reason, text: '', acceptedOn: `${period}-28` };
  if (target === null) {
    const grade = kind === 'activity' ? 'begun' : luck < 0.2 ? 'begun' : 'done';
    return [{ ...shared, value: null, grade }];
  }
  return [
    {
      ...shared,
      value: valueOf(target.value, target.unit, target.change, luck < 0.2 ? 0.8 : luck < 0.5 ? 1 : 1 + random() / 4, share),
      grade: null,
    },
  ];
}

function valueOf(goal: number, unit: string, change: string, factor: number, share: number): number {
  const reached = goal * factor * (change === 'add' ? share : 1);
  if (unit === '%') return Math.min(Math.round(reached * 100) / 100, change === 'share' ? 100 : Infinity);
  return reached >= 1e6 ? Math.round(reached / 1e4) * 1e4 : unit === '微克/立方米' ? Math.round(reached * 10) / 10 : Math.round(reached);
}
