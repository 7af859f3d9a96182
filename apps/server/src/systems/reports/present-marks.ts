import type { Commitment, Coverage, DocumentInfo, Figure, Finding, Heading, Link, Mark, Reading } from '@luoshi/reader';

/** A reading as it leaves by HTTP, field by field: what a later reader adds leaves only once it is listed here. */
export function presentReading(reading: Reading): Reading {
  return {
    document: presentDocument(reading.document),
    outline: reading.outline.map(presentHeading),
    figures: reading.figures.map(presentFigure),
    commitments: reading.commitments.map(presentCommitment),
    links: reading.links.map(presentLink),
    findings: reading.findings.map(presentFinding),
    coverage: presentCoverage(reading.coverage),
  };
}

function presentMark({ id, start, end, quote, because }: Mark): Mark {
  return { id, start, end, quote, because };
}

function presentDocument({ title, place, date, planYear, reviewYear, term, script, characters }: DocumentInfo): DocumentInfo {
  return { title, place, date, planYear, reviewYear, term: term && { from: term.from, to: term.to }, script, characters };
}

function presentHeading(heading: Heading): Heading {
  const { title, form, level, parent, part, period } = heading;
  return { ...presentMark(heading), title, form, level, parent, part, period: period && { from: period.from, to: period.to } };
}

function presentFigure(figure: Figure): Figure {
  const { value, unit, comparator, measure, change, part } = figure;
  return { ...presentMark(figure), value, unit, comparator, measure, change, part };
}

function presentCommitment(commitment: Commitment): Commitment {
  const { heading, headingId, part, kind, certainty, items, figures, deadline, deadlineStated, place, owner } = commitment;
  const mark = presentMark(commitment);
  return { ...mark, heading, headingId, part, kind, certainty, items, figures, deadline, deadlineStated, place, owner };
}

function presentLink({ id, result, target, measure, direction, because }: Link): Link {
  return { id, result, target, measure, direction, because };
}

function presentFinding(finding: Finding): Finding {
  const { rule, severity, why, mend, whyEn, mendEn, about } = finding;
  return { ...presentMark(finding), rule, severity, why, mend, whyEn, mendEn, about };
}

function presentCoverage({ sentences, used, excused, unread, share }: Coverage): Coverage {
  const listed = sentences.map(({ start, end, quote, state, reason }) => ({ start, end, quote, state, reason }));
  return { sentences: listed, used, excused, unread, share };
}
