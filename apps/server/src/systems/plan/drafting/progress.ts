import type { Grade, PlanCommitment, Target } from '../model.js';
import type { DraftInput, Outcome, SourcedReturn } from './types.js';

/** A commitment with what was accepted of it. */
export interface Entry {
  commitment: PlanCommitment;
  outcome: Outcome;
  /** The latest accepted return that tells what the outcome rests on. */
  latest: SourcedReturn | undefined;
  /** The latest with a value, of a commitment with a target. */
  valued: (SourcedReturn & { value: number }) | undefined;
  /** The last reason given. */
  reason: string | null;
  isFalling: boolean;
}

const FALLING = /PM2\.5|PM10|浓度|失业率|死亡|事故|能耗|排放|负债|涨幅|消费价格|投诉|发病率|时限|用时/;
const BEGINNING = /启动|开工|动工|开建|推进|推动/;
const ranks: Record<Grade, number> = { announced: 0, begun: 1, done: 2, 'in-use': 3 };

/** Month at whose end a period ends, 1 to 12: `2025-09` and `2025-Q3` end with 9. Throws where it is no period. */
export function lastMonth(period: string): number {
  const match = /^\d{4}-(?:Q([1-4])|(0[1-9]|1[0-2]))$/.exec(period);
  if (match === null) throw new RangeError(`not a period: ${period}`);
  return match[1] === undefined ? Number(match[2]) : Number(match[1]) * 3;
}

/** The month with which the report ends: June at mid-year; at the year's end the last that is over by `asOf`, at most December. */
export function reportMonth({ kind, plan, asOf }: Pick<DraftInput, 'kind' | 'plan' | 'asOf'>): number {
  if (kind === 'midyear') return 6;
  const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number);
  if (year > plan.year) return 12;
  if (year < plan.year) return 0;
  const isOver = day === new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isOver ? month : month - 1;
}

/** A commitment's accepted progress up to the report's day, and how it fared. Nothing else is looked at. */
export function entryOf(commitment: PlanCommitment, input: DraftInput): Entry {
  const until = reportMonth(input);
  const returns = [...(input.accepted.get(commitment.id) ?? [])]
    .filter(
      ({ period, acceptedOn }) => acceptedOn <= input.asOf && period.startsWith(String(input.plan.year)) && lastMonth(period) <= until,
    )
    .sort((a, b) => lastMonth(a.period) - lastMonth(b.period) || (a.acceptedOn < b.acceptedOn ? -1 : 1));
  const valued = returns.findLast((each): each is SourcedReturn & { value: number } => each.value !== null);
  const reason = returns.findLast(({ reason: why }) => why !== null && why.trim() !== '')?.reason ?? null;
  const { target } = commitment;
  const isFalling = target !== null && fallsBy(target, commitment.text);
  const shared = { commitment, valued, reason, isFalling };
  if (target !== null && valued !== undefined) {
    return { ...shared, latest: valued, outcome: metricOutcome(valued.value, target, isFalling) };
  }
  const graded = returns.findLast(({ grade }) => grade !== null);
  const latest = commitment.kind === 'activity' ? returns.at(-1) : (graded ?? returns.at(-1));
  return { ...shared, latest, outcome: target === null ? deedOutcome(commitment, returns, input) : 'silent' };
}

function fallsBy({ comparator, change, measure }: Target, text: string): boolean {
  if (change === 'cut') return false;
  return comparator === '<' || comparator === '<=' || FALLING.test(measure) || /[降减压缩]\S{0,3}[到至]/.test(text);
}

/** Above, within or below the target; of a measure of which less is better, the other way round. */
export function metricOutcome(value: number, { value: low, upper, comparator }: Target, isFalling: boolean): Outcome {
  if (isFalling) {
    const high = upper ?? low;
    if (value > high || (comparator === '<' && value === high)) return 'short';
    return value < low ? 'exceeded' : 'met';
  }
  if (value < low || (comparator === '>' && value === low)) return 'short';
  return value > (upper ?? low) ? 'exceeded' : 'met';
}

function deedOutcome(commitment: PlanCommitment, returns: readonly SourcedReturn[], { asOf }: DraftInput): Outcome {
  if (commitment.closedOn !== null && commitment.closedOn <= asOf) return 'met';
  if (returns.length === 0) return 'silent';
  const grades = returns.flatMap(({ grade }) => grade ?? []);
  const best = Math.max(-1, ...grades.map((grade) => ranks[grade]));
  if (commitment.kind === 'activity') return best === ranks.announced ? 'short' : 'ongoing';
  const needed = BEGINNING.test(commitment.text) ? ranks.begun : ranks.done;
  const hasItems = commitment.items.some(({ grade }) => grade !== null);
  const open = hasItems && commitment.items.some(({ grade }) => grade === null || ranks[grade] < needed);
  if (best >= needed && !open) return 'met';
  return commitment.deadline > asOf ? 'not-due' : 'short';
}
