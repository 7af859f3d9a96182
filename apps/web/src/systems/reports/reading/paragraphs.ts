import type { Commitment, CoveredSentence, Excuse, Figure, Heading, Reading, Span } from '@luoshi/reader';

/** A run of text in which nothing begins or ends. */
export interface Piece extends Span {
  isFigure: boolean;
  topic: Heading | null;
  /** The sentence around it, where it was passed over or not understood. */
  passed: CoveredSentence | null;
}

/** Pieces of one commitment, or those between two. */
export interface Run {
  commitment: Commitment | null;
  pieces: Piece[];
}

export type Role = 'title' | 'subtitle' | 'heading' | 'date' | 'salutation' | 'furniture' | 'body';

/** One paragraph as it is set on the page. */
export interface Paragraph extends Span {
  role: Role;
  /** The heading that it is, or null. */
  heading: Heading | null;
  runs: Run[];
}

/**
 * Sets a report in paragraphs. A line break in the middle of a sentence, as in text taken from a PDF, does not end one.
 * Every character that is not white space stands in exactly one piece.
 */
export function makeParagraphs(text: string, reading: Reading): Paragraph[] {
  const marks: Marks = {
    commitments: reading.commitments,
    figures: reading.figures,
    headings: reading.outline,
    sentences: reading.coverage.sentences,
  };
  return lines(text, marks.sentences).map((line) => makeParagraph(line, text, within(marks, line), reading.document.title));
}

interface Marks {
  commitments: readonly Commitment[];
  figures: readonly Figure[];
  headings: readonly Heading[];
  sentences: readonly CoveredSentence[];
}

function lines(text: string, sentences: readonly CoveredSentence[]): Span[] {
  const found: Span[] = [];
  let start = 0;
  let next = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    while ((sentences[next]?.end ?? Infinity) <= at + 1) next += 1;
    const sentence = sentences[next];
    if (sentence && sentence.start < at && at < sentence.end - 1) continue;
    push(found, text, start, at);
    start = at + 1;
  }
  push(found, text, start, text.length);
  return found;
}

function push(found: Span[], text: string, start: number, end: number): void {
  const line = text.slice(start, end);
  if (line.trim() === '') return;
  const lead = line.length - line.trimStart().length;
  found.push({ start: start + lead, end: start + line.trimEnd().length });
}

function within(marks: Marks, line: Span): Marks {
  return {
    commitments: overlapping(marks.commitments, line),
    figures: overlapping(marks.figures, line),
    headings: overlapping(marks.headings, line),
    sentences: overlapping(marks.sentences, line),
  };
}

function overlapping<Mark extends Span>(marks: readonly Mark[], { start, end }: Span): Mark[] {
  return marks.filter((mark) => mark.start < end && mark.end > start);
}

function makeParagraph(line: Span, text: string, marks: Marks, title: string | null): Paragraph {
  const isWhole = (span: Span): boolean => span.start <= line.start && text.slice(span.end, line.end).trim() === '';
  const heading = marks.headings.find(isWhole) ?? null;
  const role = roleOf(heading, marks.sentences);
  const isSubtitle = role === 'title' && title !== null && !title.includes(text.slice(line.start, line.end));
  return { ...line, heading, role: isSubtitle ? 'subtitle' : role, runs: makeRuns(line, marks, heading) };
}

function roleOf(heading: Heading | null, sentences: readonly CoveredSentence[]): Role {
  if (heading && heading.form !== 'topic') return 'heading';
  const reasons = new Set(sentences.map(({ reason }) => reason));
  for (const role of ['title', 'date', 'salutation', 'furniture'] as const) if (reasons.has(role) && reasons.size === 1) return role;
  return 'body';
}

/** What nobody would look for a commitment in, and is set apart on the page anyway. */
const plain: ReadonlySet<Excuse> = new Set(['title', 'date', 'salutation', 'furniture', 'heading', 'topic']);

function makeRuns(line: Span, marks: Marks, whole: Heading | null): Run[] {
  const topics = marks.headings.filter((heading) => heading !== whole || heading.form === 'topic');
  const passed = marks.sentences.filter(({ state, reason }) => state !== 'used' && (reason === null || !plain.has(reason)));
  const runs: Run[] = [];
  for (const span of cut(line, [marks.commitments, marks.figures, topics, passed].flat())) {
    const commitment = around(marks.commitments, span) ?? null;
    const piece: Piece = {
      ...span,
      isFigure: around(marks.figures, span) !== undefined,
      topic: around(topics, span) ?? null,
      passed: around(passed, span) ?? null,
    };
    const last = runs.at(-1);
    if (last && last.commitment === commitment) last.pieces.push(piece);
    else runs.push({ commitment, pieces: [piece] });
  }
  return runs;
}

function cut(line: Span, spans: readonly Span[]): Span[] {
  const borders = new Set([line.start, line.end]);
  for (const { start, end } of spans) {
    if (start > line.start && start < line.end) borders.add(start);
    if (end > line.start && end < line.end) borders.add(end);
  }
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => ({ start: sorted[index] ?? line.start, end }));
}

function around<Mark extends Span>(marks: readonly Mark[], { start, end }: Span): Mark | undefined {
  return marks.find((mark) => mark.start <= start && mark.end >= end);
}
