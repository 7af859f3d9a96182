import type { Change, Comparator } from '../types.js';
import type { UnitGroup } from '../lexicon/units.js';

/** A figure in prepared text, before it has an id, a quote and a part. */
export interface DraftFigure {
  start: number;
  end: number;
  /** In the base unit; a range is [low, high]; a ratio of three or more (22.7:30.3:47) has as many values. */
  value: number | [number, number, ...number[]];
  unit: string;
  comparator: Comparator;
  measure: string;
  change: Change;
  /** Rules and lexicon entries that made it, as `rule` or `rule:entry`. */
  because: string[];
}

/** Number, unit and comparator of a figure, before its measure is known. */
export interface Quantity {
  start: number;
  end: number;
  value: number | [number, number, ...number[]];
  unit: string;
  group: UnitGroup | 'none';
  comparator: Comparator;
  because: string[];
}
