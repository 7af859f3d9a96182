import type { Commitment, Figure, Finding } from '@luoshi/reader';

/** The figures inside a commitment, in the order of the text. */
export function figuresInside(commitment: Commitment, figureAt: ReadonlyMap<number, Figure>): Figure[] {
  return commitment.figures.flatMap((start) => figureAt.get(start) ?? []);
}

/** The findings about each mark, by the mark's id. */
export function findingsByMark(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const about = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const id of finding.about) {
      const known = about.get(id);
      if (known) known.push(finding);
      else about.set(id, [finding]);
    }
  }
  return about;
}

/** The findings of a commitment: those about it, then those about one of the figures inside it, each once. */
export function findingsOf(
  commitment: Commitment,
  figures: readonly Figure[],
  about: ReadonlyMap<string, readonly Finding[]>,
): ReadonlySet<Finding> {
  return new Set([commitment, ...figures].flatMap(({ id }) => about.get(id) ?? []));
}

const rank: Record<Finding['severity'], number> = { error: 2, warning: 1, note: 0 };

/** The gravest severity among findings; undefined where there are none. */
export function gravest(findings: Iterable<Finding>): Finding['severity'] | undefined {
  return [...findings].map(({ severity }) => severity).sort((a, b) => rank[b] - rank[a])[0];
}
