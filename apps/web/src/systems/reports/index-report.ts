import type { Commitment, Figure, Finding, Heading, Link } from '@luoshi/reader';
import type { ReportDetail } from '@luoshi/server/reports';

/** A figure with the one it is linked to: last year's result of a target, or this year's target of a result. */
export interface Comparison {
  link: Link;
  result: Figure;
  target: Figure;
}

/** A reading with the look-ups that the views need. */
export interface ReportIndex {
  detail: ReportDetail;
  commitments: readonly Commitment[];
  commitmentById: ReadonlyMap<string, Commitment>;
  figureById: ReadonlyMap<string, Figure>;
  figuresOf: (commitment: Commitment) => Figure[];
  comparisonsOf: (figure: Figure) => Comparison[];
  /** Findings on a commitment: about it, or about one of its figures or their links. */
  findingsOf: (commitment: Commitment) => readonly Finding[];
  commitmentAround: (figure: Figure) => Commitment | undefined;
  headingById: ReadonlyMap<string, Heading>;
  /** The heading and all those below it. */
  headingsUnder: (headingId: string) => ReadonlySet<string>;
}

/** Builds the look-ups of one report; call it once for a state of the report. */
export function indexReport(detail: ReportDetail): ReportIndex {
  const { reading } = detail;
  const figureById = byId(reading.figures);
  const commitmentById = byId(reading.commitments);
  const headingById = byId(reading.outline);
  const figureAt = new Map(reading.figures.map((figure) => [figure.start, figure]));
  const figuresOf = (commitment: Commitment): Figure[] => commitment.figures.flatMap((start) => figureAt.get(start) ?? []);
  const around = new Map(reading.commitments.flatMap((commitment) => commitment.figures.map((start) => [start, commitment] as const)));
  return {
    detail,
    commitments: reading.commitments,
    commitmentById,
    figureById,
    headingById,
    figuresOf,
    comparisonsOf: comparisons(reading.links, figureById),
    findingsOf: findingsByCommitment(reading.findings, reading.commitments, reading.links, figuresOf),
    commitmentAround: (figure) => around.get(figure.start),
    headingsUnder: (headingId) => descendants(reading.outline, headingId),
  };
}

function byId<Thing extends { id: string }>(things: readonly Thing[]): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function comparisons(links: readonly Link[], figureById: ReadonlyMap<string, Figure>): ReportIndex['comparisonsOf'] {
  const found = new Map<string, Comparison[]>();
  for (const link of links) {
    const result = figureById.get(link.result);
    const target = figureById.get(link.target);
    if (!result || !target) continue;
    for (const id of [result.id, target.id]) found.set(id, [...(found.get(id) ?? []), { link, result, target }]);
  }
  return (figure) => found.get(figure.id) ?? [];
}

function findingsByCommitment(
  findings: readonly Finding[],
  commitments: readonly Commitment[],
  links: readonly Link[],
  figuresOf: ReportIndex['figuresOf'],
): ReportIndex['findingsOf'] {
  const about = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const id of finding.about) about.set(id, [...(about.get(id) ?? []), finding]);
  }
  const linksOf = new Map<string, string[]>();
  for (const { id, result, target } of links) {
    for (const figure of [result, target]) linksOf.set(figure, [...(linksOf.get(figure) ?? []), id]);
  }
  const found = new Map<string, readonly Finding[]>();
  for (const commitment of commitments) {
    const figures = figuresOf(commitment).map(({ id }) => id);
    const ids = [commitment.id, ...figures, ...figures.flatMap((id) => linksOf.get(id) ?? [])];
    found.set(commitment.id, [...new Set(ids.flatMap((id) => about.get(id) ?? []))]);
  }
  return (commitment) => found.get(commitment.id) ?? [];
}

function descendants(outline: readonly Heading[], headingId: string): ReadonlySet<string> {
  const under = new Set([headingId]);
  // A heading stands after its parent, so one pass finds the whole branch.
  for (const { id, parent } of outline) if (parent !== null && under.has(parent)) under.add(id);
  return under;
}
