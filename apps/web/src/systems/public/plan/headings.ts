import type { PublicCommitmentRow } from '@luoshi/server/plan';

/** A stretch of the plan: the headings that open it, those of them that are new, and its commitments. */
export interface Stretch {
  heading: string;
  /** Headings that begin here, outermost first, each with its depth from 0 and its whole path. */
  opens: { depth: number; name: string; path: string }[];
  rows: PublicCommitmentRow[];
}

/** The plan in its order, cut wherever the heading changes. */
export function stretchesOf(rows: readonly PublicCommitmentRow[]): Stretch[] {
  const stretches: Stretch[] = [];
  let before: string[] = [];
  for (const row of rows) {
    const last = stretches.at(-1);
    if (last?.heading === row.heading) {
      last.rows.push(row);
      continue;
    }
    const steps = row.heading.split(' > ');
    const shared = steps.findIndex((step, n) => step !== before[n]);
    const from = shared === -1 ? steps.length : shared;
    const opens = steps.slice(from).map((name, n) => ({ depth: from + n, name, path: steps.slice(0, from + n + 1).join(' > ') }));
    stretches.push({ heading: row.heading, opens, rows: [row] });
    before = steps;
  }
  return stretches;
}

/** The anchor of a heading's path in the page. */
export function anchorOf(path: string): string {
  return `h-${encodeURIComponent(path).replaceAll('%', '')}`;
}
