import type { Heading } from '@luoshi/reader';
import type { ReportIndex } from '../index-report.js';

/** A heading with those below it; depth 0 is the outermost. */
export interface Branch {
  heading: Heading;
  depth: number;
  below: Branch[];
}

/** The outline as a tree, in the order of the document. */
export function treeOf(outline: readonly Heading[]): Branch[] {
  const roots: Branch[] = [];
  const known = new Map<string, Branch>();
  for (const heading of outline) {
    const parent = heading.parent === null ? undefined : known.get(heading.parent);
    const branch: Branch = { heading, depth: parent ? parent.depth + 1 : 0, below: [] };
    known.set(heading.id, branch);
    (parent?.below ?? roots).push(branch);
  }
  return roots;
}

/** How many commitments stand under each heading and those below it, among the ones that pass. */
export function countsOf(index: ReportIndex, passing: ReadonlySet<string> | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id, headingId } of index.commitments) {
    if (passing && !passing.has(id)) continue;
    for (const above of branchOf(index.detail.reading.outline, headingId, index.headingById))
      counts.set(above, (counts.get(above) ?? 0) + 1);
  }
  return counts;
}

/** A heading and all above it. */
export function branchOf(
  outline: readonly Heading[],
  headingId: string | null,
  headingById: ReadonlyMap<string, Heading> = new Map(outline.map((heading) => [heading.id, heading])),
): ReadonlySet<string> {
  const branch = new Set<string>();
  let at = headingId === null ? undefined : headingById.get(headingId);
  while (at && !branch.has(at.id)) {
    branch.add(at.id);
    at = at.parent === null ? undefined : headingById.get(at.parent);
  }
  return branch;
}
