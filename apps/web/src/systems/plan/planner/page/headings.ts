import type { CommitmentRow, Light } from '@luoshi/server/plan';

/** A heading of the plan with the lights of all that stands under it. */
export interface HeadingNode {
  /** The headings from the outermost to this one, joined with " > ". */
  path: string;
  label: string;
  /** 0 for an outermost one. */
  depth: number;
  counts: Record<Light, number>;
}

/** Rows that stand together under one heading. */
export interface Section {
  heading: string;
  rows: CommitmentRow[];
}

const none = (): Record<Light, number> => ({ green: 0, amber: 0, red: 0, grey: 0 });

/** The parts of a heading's path, outermost first. */
export function partsOf(heading: string): string[] {
  return heading.split(' > ').filter((part) => part !== '');
}

/** Every heading and every heading above one, in the order of the plan, each with the lights under it. */
export function headingTree(rows: readonly Pick<CommitmentRow, 'heading' | 'judgement'>[]): HeadingNode[] {
  const nodes = new Map<string, HeadingNode>();
  for (const { heading, judgement } of rows) {
    const parts = partsOf(heading);
    for (const [depth, label] of parts.entries()) {
      const path = parts.slice(0, depth + 1).join(' > ');
      const node = nodes.get(path) ?? { path, label, depth, counts: none() };
      node.counts[judgement.light] += 1;
      nodes.set(path, node);
    }
  }
  return [...nodes.values()];
}

/** The rows in runs of one heading, in the order of the plan. */
export function sectionsOf(rows: readonly CommitmentRow[]): Section[] {
  const sections: Section[] = [];
  for (const row of rows) {
    const last = sections.at(-1);
    if (last?.heading === row.heading) last.rows.push(row);
    else sections.push({ heading: row.heading, rows: [row] });
  }
  return sections;
}

/** How many rows have each light. */
export function countLights(rows: readonly Pick<CommitmentRow, 'judgement'>[]): Record<Light, number> {
  const counts = none();
  for (const { judgement } of rows) counts[judgement.light] += 1;
  return counts;
}
