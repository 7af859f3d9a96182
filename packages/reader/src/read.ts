import { deadlineOf } from './commitments/deadline.js';
import { findCommitments } from './commitments/find-commitments.js';
import { ownerOf, placeIn } from './commitments/who-where.js';
import { cover, type Passed } from './coverage/cover.js';
import { findFigures } from './figures/find-figures.js';
import type { DraftFigure } from './figures/types.js';
import { findFindings } from './findings/find-findings.js';
import { findLinks } from './links/find-links.js';
import { findOutline } from './outline/find-outline.js';
import type { DraftHeading, Outline } from './outline/types.js';
import type { Sentence } from './sentences.js';
import { prepare, toOriginal, type Source } from './source.js';
import { readHead, type Head } from './structure/document-info.js';
import { findLines, type Line } from './structure/lines.js';
import type { Commitment, DocumentInfo, Figure, Heading, Reading, ReadOptions, Span } from './types.js';

/**
 * Reads a report: outline, figures, commitments, the links from last year's result to this year's target, what is wrong
 * with the plan, and what became of every sentence. Pure and deterministic; never throws; cost linear in length. Spans are
 * UTF-16 code units of `text`, and `text.slice(mark.start, mark.end) === mark.quote` for every mark.
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  const source = prepare(text);
  const lines = findLines(source.text);
  const head = readHead(source.text, lines);
  const planYear = options.planYear ?? head.planYear;
  const outline = findOutline(source.text, lines, planYear);
  const headings = outline.headings.map((_, i) => headingMark(source, outline.headings, i));
  const paths = outline.headings.map((_, i) => path(headings, outline.headings, i));
  const drafts = findFigures(
    source.text,
    outline.paragraphs.flatMap((paragraph) => paragraph.sentences),
  );
  const figures = placeFigures(source, outline, drafts);
  const commitments = placeCommitments({ source, outline, headings, paths, figures, drafts, planYear });
  const links = findLinks(figures);
  const findings = findFindings({ text, outline: headings, figures, commitments, links });
  const coverage = cover(source, passed(lines, outline), [...figures, ...commitments]);
  return { document: documentInfo(source, head, planYear, outline), outline: headings, figures, commitments, links, findings, coverage };
}

interface Place {
  source: Source;
  outline: Outline;
  headings: readonly Heading[];
  paths: readonly string[];
  figures: readonly Figure[];
  drafts: readonly DraftFigure[];
  planYear: number | null;
}

function mark(source: Source, span: Span): { start: number; end: number; quote: string } {
  const { start, end } = toOriginal(source, span);
  return { start, end, quote: source.original.slice(start, end) };
}

function headingMark(source: Source, drafts: readonly DraftHeading[], i: number): Heading {
  const draft = drafts[i] as DraftHeading;
  const stop = source.text.charAt(draft.end - 1) === '。' ? draft.end - 1 : draft.end;
  const title = mark(source, { start: draft.body, end: stop });
  return {
    id: `h${i + 1}`,
    ...mark(source, { start: draft.start, end: stop }),
    because: draft.because,
    title: title.quote.trim(),
    form: draft.form,
    level: draft.level,
    parent: draft.parent === null ? null : `h${draft.parent + 1}`,
    part: draft.part,
    period: draft.period,
  };
}

/** The headings above, as written (a dash before a topic sentence is no part of it), outermost first. */
function path(headings: readonly Heading[], drafts: readonly DraftHeading[], i: number): string {
  const steps: string[] = [];
  for (let at: number | null = i; at !== null; at = drafts[at]?.parent ?? null) {
    const heading = headings[at];
    if (heading) steps.unshift(heading.form === 'topic' ? heading.title : heading.quote.trim());
  }
  return steps.join(' > ');
}

function placeFigures(source: Source, outline: Outline, drafts: readonly DraftFigure[]): Figure[] {
  let at = 0;
  return drafts.map((draft, i) => {
    while (at < outline.paragraphs.length && (outline.paragraphs[at]?.end ?? 0) <= draft.start) at++;
    const { value, unit, comparator, measure, change, because } = draft;
    const { start, end } = toOriginal(source, draft);
    return {
      id: `f${i + 1}`,
      start,
      end,
      quote: source.original.slice(start, end),
      because,
      value,
      unit,
      comparator,
      measure,
      change,
      part: outline.paragraphs[at]?.part ?? null,
    };
  });
}

function placeCommitments({ source, outline, headings, paths, figures, drafts, planYear }: Place): Commitment[] {
  const commitments: Commitment[] = [];
  let first = 0;
  for (const paragraph of outline.paragraphs) {
    const { part, heading } = paragraph;
    if (part === null || paragraph.excuse !== null) continue;
    for (let nth = 0; nth < paragraph.sentences.length; nth++) {
      const sentence = paragraph.sentences[nth] as Sentence;
      while (first < drafts.length && (drafts[first]?.start ?? 0) < sentence.start) first++;
      let last = first;
      while (last < drafts.length && (drafts[last]?.start ?? 0) < sentence.end) last++;
      const stands = { part, opensParagraph: nth === 0 && paragraph.opens, listed: paragraph.listed };
      for (const found of findCommitments(source.text, sentence, last > first ? drafts.slice(first, last) : NO_FIGURES, stands)) {
        const { start, end } = toOriginal(source, found);
        const due = deadlineOf(source.text, found, part, paragraph.period?.to ?? planYear);
        commitments.push({
          id: `c${commitments.length + 1}`,
          start,
          end,
          quote: source.original.slice(start, end),
          because: found.because,
          heading: heading === null ? '' : (paths[heading] ?? ''),
          headingId: heading === null ? null : (headings[heading]?.id ?? null),
          part,
          kind: found.kind,
          certainty: found.certainty,
          items: found.items.map((item) => mark(source, item).quote),
          figures: startsWithin(figures, first, last, start, end),
          deadline: due.deadline,
          deadlineStated: due.deadlineStated,
          place: placeIn(source.text, found),
          owner: ownerOf(source.text, found),
        });
      }
    }
  }
  return commitments;
}

const NO_FIGURES: readonly DraftFigure[] = [];

/** Where those of the figures from `first` to `last` begin that lie between `start` and `end`. */
function startsWithin(figures: readonly Figure[], first: number, last: number, start: number, end: number): number[] {
  const starts: number[] = [];
  for (let i = first; i < last; i++) {
    const figure = figures[i];
    if (figure && figure.start >= start && figure.end <= end) starts.push(figure.start);
  }
  return starts;
}

function passed(lines: readonly Line[], outline: Outline): Passed[] {
  const all: Passed[] = [];
  for (const line of lines) if (line.role !== 'body') all.push({ start: line.start, end: line.end, reason: line.role, leads: false });
  for (const heading of outline.headings)
    all.push({ start: heading.start, end: heading.end, reason: heading.form === 'topic' ? 'topic' : 'heading', leads: false });
  for (const { sentences, excuse } of outline.paragraphs) {
    for (let i = 0; i < sentences.length; i++) {
      const { start, end, clauses } = sentences[i] as Sentence;
      all.push({ start, end, reason: excuse ?? 'ask', leads: clauses.length <= 2 && i + 1 < sentences.length });
    }
  }
  return all;
}

function documentInfo(source: Source, head: Head, planYear: number | null, outline: Outline): DocumentInfo {
  const review = outline.headings.find((heading) => heading.part === 'result' && heading.period !== null)?.period ?? null;
  const reviewYear = review?.to ?? (planYear === null ? null : planYear - 1);
  return {
    title: head.title,
    place: head.place,
    date: head.date,
    planYear,
    reviewYear,
    term: review && review.to > review.from ? review : null,
    script: source.script,
    characters: source.original.length,
  };
}
