/** Shapes that the plan's own pages and its public ones share. Types only. */
import type { Day } from './model.js';

/** How many commitments have each light, and the weighted share that is done. */
export interface RollUp {
  green: number;
  amber: number;
  red: number;
  grey: number;
  /** Weighted progress over the total weight, 0 to 1; null where there is none. */
  share: number | null;
  totalWeight: number;
  /** How it was computed, with the numbers. */
  formula: string;
  formulaEn: string;
}

export interface UnitRef {
  id: string;
  name: string;
}

export interface HeadingRollUp {
  heading: string;
  rollUp: RollUp;
}

export interface UnitRollUp {
  unit: UnitRef | null;
  rollUp: RollUp;
}

export interface VersionFacts {
  version: number;
  basis: string;
  publishedOn: Day;
  publishedBy: string;
}

export interface ForecastView {
  value: number;
  low: number;
  high: number;
  method: string;
  methodZh: string;
  methodEn: string;
}
