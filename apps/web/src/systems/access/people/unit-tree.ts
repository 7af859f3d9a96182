import type { UnitEntry } from '@luoshi/server/access';

/** A unit and how deep it stands, 0 for the topmost. */
export interface Placed {
  unit: UnitEntry;
  depth: number;
}

/** The units as a tree is read: each below the one it belongs to. What hangs in the air stands at the top. */
export function asTree(units: readonly UnitEntry[]): Placed[] {
  const ids = new Set(units.map(({ id }) => id));
  const below = (parent: string | null, depth: number): Placed[] =>
    units
      .filter(({ parentId }) => (parentId !== null && ids.has(parentId) ? parentId : null) === parent)
      .flatMap((unit) => [{ unit, depth }, ...below(unit.id, depth + 1)]);
  return below(null, 0);
}

/** The units that are in use, to choose one of, each set in as deep as it stands. */
export function unitOptions(units: readonly UnitEntry[]): { value: string; label: string }[] {
  return asTree(units.filter(({ active }) => active !== false)).map(({ unit, depth }) => ({
    value: unit.id,
    label: '　'.repeat(depth) + unit.name,
  }));
}
