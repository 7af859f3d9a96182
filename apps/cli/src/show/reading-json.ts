import type { Commitment, Figure, Link, Reading } from '@luoshi/reader';

/** What `read --format json` prints, field by field: programs and the scorers of the corpus rely on it. */
export function readingJson(reading: Reading): string {
  const { document, outline, figures, commitments, links, findings, coverage } = reading;
  const shown = {
    document,
    outline,
    figures: figures.map(figureJson),
    commitments: commitments.map(commitmentJson),
    links: links.map(linkJson),
    findings,
    coverage,
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function figureJson({ id, quote, start, end, value, unit, comparator, measure, change }: Figure): object {
  return { id, quote, start, end, value, unit, comparator, measure, change };
}

function commitmentJson(commitment: Commitment): object {
  const { id, quote, start, end, heading, part, kind, certainty, items, figures, deadline, place, owner } = commitment;
  return { id, quote, start, end, heading, part, kind, certainty, items, figures, deadline, place, owner };
}

function linkJson({ result, target, measure, direction }: Link): object {
  return { result, target, measure, direction };
}
