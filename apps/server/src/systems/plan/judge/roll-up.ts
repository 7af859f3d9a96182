import type { Judgement, Light } from '../model.js';

/** What a roll-up needs of each commitment. */
export interface Judged extends Pick<Judgement, 'light' | 'progress'> {
  /** Its share, above 0; what is not counts as 0. */
  weight: number;
}

/** Lights and progress of a heading or a unit, with the formula that gives the share. */
export interface RollUp {
  /** Commitments of each light. */
  counts: Record<Light, number>;
  /** Their weights. */
  weights: Record<Light, number>;
  totalWeight: number;
  /** Weighted progress over the total weight, 0 to 1; null where there is no weight at all. */
  share: number | null;
  formulaZh: string;
  formulaEn: string;
}

const lights = ['green', 'amber', 'red', 'grey'] as const;
const shown = (value: number): string => String(Number(value.toPrecision(6)));

const weightOf = ({ weight }: Judged): number => (Number.isFinite(weight) && weight > 0 ? weight : 0);

/** What a commitment adds: a grey one and one of unknown progress nothing, and more than all nothing more. */
function progressOf({ light, progress }: Judged): number {
  if (light === 'grey' || progress === null || !Number.isFinite(progress)) return 0;
  return Math.min(1, Math.max(0, progress));
}

/**
 * Rolls judgements up over a heading or unit: Σ weight × progress ÷ Σ weight. The divisor is the total weight, grey ones included, so that
 * what nobody reports lowers the share instead of leaving it; over-fulfilment of one does not make up for another.
 */
export function rollUp(judged: readonly Judged[]): RollUp {
  const of = (value: (one: Judged) => number) => (light: Light) =>
    [light, judged.filter((one) => one.light === light).reduce((sum, one) => sum + value(one), 0)] as const;
  const record = (value: (one: Judged) => number) => Object.fromEntries(lights.map(of(value))) as Record<Light, number>;
  const weights = record(weightOf);
  const totalWeight = judged.reduce((sum, one) => sum + weightOf(one), 0);
  const done = judged.reduce((sum, one) => sum + weightOf(one) * progressOf(one), 0);
  const share = totalWeight > 0 ? Math.min(1, done / totalWeight) : null;
  const unknown = judged.filter(({ light, progress }) => light !== 'grey' && progress === null);
  const unknownWeight = unknown.reduce((sum, one) => sum + weightOf(one), 0);
  const result = share === null ? '—' : `${Math.round(share * 1000) / 10}%`;
  const numbers = `${shown(done)} ÷ ${shown(totalWeight)} = ${result}`;
  return {
    counts: record(() => 1),
    weights,
    totalWeight,
    share,
    formulaZh: `Σ(权重×进度，最多计1) ÷ 总权重 = ${numbers}。灰灯权重${shown(weights.grey)}、进度不明的权重${shown(unknownWeight)}，都计入总权重，进度按0计。`,
    formulaEn: `Σ(weight × progress, at most 1) ÷ total weight = ${numbers}. Grey (weight ${shown(weights.grey)}) and unknown progress (weight ${shown(unknownWeight)}) count in the total weight with progress 0.`,
  };
}
