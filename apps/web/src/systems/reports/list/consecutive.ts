interface Dated {
  place: string | null;
  planYear: number | null;
}

/** Whether two reports can be held against each other, the earlier one first. */
export type Pairing<Report extends Dated> =
  { can: true; earlier: Report; later: Report; from: number; to: number } | { can: false; why: 'one' | 'places' | 'years' };

/** Two reports of one place whose planned years follow each other. A place that is not known is taken on trust. */
export function pair<Report extends Dated>(chosen: readonly Report[]): Pairing<Report> {
  const [a, b] = chosen;
  if (!a || !b) return { can: false, why: 'one' };
  if (a.place !== null && b.place !== null && a.place !== b.place) return { can: false, why: 'places' };
  const [earlier, later] = (a.planYear ?? 0) <= (b.planYear ?? 0) ? [a, b] : [b, a];
  const { planYear: from } = earlier;
  const { planYear: to } = later;
  if (from === null || to === null || to - from !== 1) return { can: false, why: 'years' };
  return { can: true, earlier, later, from, to };
}
