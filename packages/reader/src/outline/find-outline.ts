import { opensProblems } from '../coverage/excuse.js';
import type { Line } from '../structure/lines.js';
import { splitSentences } from '../sentences.js';
import type { Part, Period } from '../types.js';
import { findNumbering, type Numbering } from './numbering.js';
import { periodOf, senseOf } from './periods.js';
import { partSaid } from './said.js';
import { speaksTopic, topicEnd } from './topics.js';
import type { DraftHeading, Outline, Paragraph } from './types.js';

/** A heading is no longer than this; a numbered line that is longer is a paragraph. */
const LONGEST = 60;
const LONGEST_PLAIN = 40;
/** A plain line stands further out than 一、 where it opens a review or a plan, else below (一). */
const PLAIN_OUTER = 1;
const PLAIN_INNER = 3.5;
const TOPIC = 9;

/** Where the builder stands: the headings that are open, outermost first. */
interface Builder {
  text: string;
  planYear: number | null;
  headings: DraftHeading[];
  paragraphs: Paragraph[];
  open: number[];
  /** What paragraphs outside any telling heading speak of, by what was said last. */
  said: Part | null;
}

/** Reads the outline of the body lines: headings of every form, and the paragraphs below them. Linear. */
export function findOutline(text: string, lines: readonly Line[], planYear: number | null): Outline {
  const builder: Builder = { text, planYear, headings: [], paragraphs: [], open: [], said: null };
  const body = lines.filter((line) => line.role === 'body');
  for (const [i, line] of body.entries()) readLine(builder, line, body[i + 1]);
  return { headings: builder.headings, paragraphs: builder.paragraphs };
}

function readLine(builder: Builder, line: Line, next: Line | undefined): void {
  const { text } = builder;
  const numbering = findNumbering(text, line);
  if (numbering?.rule === 'number-dash') return readDash(builder, line, numbering);
  if (numbering) {
    const end = headingEnd(text, line, numbering);
    if (end !== undefined) {
      pushHeading(builder, {
        start: line.start,
        end,
        body: numbering.body,
        form: numbering.rank >= 7 ? 'topic' : 'numbered',
        rank: numbering.rank,
        because: [numbering.rule],
      });
      return pushParagraph(builder, end, line.end, false);
    }
    return pushParagraph(builder, numbering.body, line.end, false);
  }
  if (isPlain(text, line, next)) {
    const sense = senseOf(text.slice(line.start, line.end), builder.planYear);
    const rank = sense.part !== null || builder.headings.length === 0 ? PLAIN_OUTER : PLAIN_INNER;
    return pushHeading(builder, {
      start: line.start,
      end: line.end,
      body: line.start,
      form: 'plain',
      rank,
      because: ['heading-plain', ...sense.because],
    });
  }
  closeTopics(builder);
  pushParagraph(builder, line.start, line.end, true);
}

/** ——: an indicator of its own, or a topic sentence with its text. */
function readDash(builder: Builder, line: Line, numbering: Numbering): void {
  closeTopics(builder);
  const end = topicEnd(builder.text, { start: numbering.body, end: line.end });
  if (end === undefined) return pushParagraph(builder, numbering.body, line.end, false, true);
  pushHeading(builder, {
    start: line.start,
    end,
    body: numbering.body,
    form: 'topic',
    rank: TOPIC,
    because: ['number-dash', 'heading-topic'],
  });
  pushParagraph(builder, end, line.end, false);
}

/** Where the heading of a numbered line ends; undefined where the number only counts off a paragraph. */
function headingEnd(text: string, line: Line, numbering: Numbering): number | undefined {
  const first = splitSentences(text, numbering.body, Math.min(line.end, numbering.body + LONGEST + 2))[0];
  const end = Math.min(first?.end ?? line.end, line.end);
  if (end - numbering.body > LONGEST) return undefined;
  const whole = end === line.end;
  const said = text.slice(numbering.body, end);
  if (said.endsWith(';') || (numbering.rank >= 4 && /\d/.test(said.replace(/\d{4}年|“[^”]*”/g, '')))) return undefined;
  if (numbering.rank >= 7 && (whole || said.length > 36)) return undefined;
  if (whole && said.endsWith('。') && said.length > 36) return undefined;
  return end;
}

function isPlain(text: string, line: Line, next: Line | undefined): boolean {
  const length = line.end - line.start;
  if (length > LONGEST_PLAIN || length < 4) return false;
  const said = text.slice(line.start, line.end);
  if (/[;,:!?]$|(以下|如下|方面|几项)(重点)?(的)?工作。?$/.test(said) || !/[\u3400-\u9fff]/.test(said)) return false;
  if (said.endsWith('。')) return next !== undefined && next.end - next.start > 2 * LONGEST_PLAIN && speaksTopic(said.slice(0, -1));
  return !/[。;]/.test(said) && next !== undefined;
}

function closeTopics(builder: Builder): void {
  while (builder.open.length > 0 && (builder.headings[builder.open.at(-1) ?? 0]?.rank ?? 0) >= 7) builder.open.pop();
}

function pushHeading(builder: Builder, draft: Omit<DraftHeading, 'level' | 'parent' | 'part' | 'period'>): void {
  const { headings, open, text, planYear } = builder;
  while (open.length > 0 && (headings[open.at(-1) ?? 0]?.rank ?? 0) >= draft.rank) open.pop();
  const parent = open.at(-1) ?? null;
  const above = parent === null ? null : headings[parent];
  const title = text.slice(draft.body, draft.end);
  const outer = draft.form !== 'topic' && draft.rank <= 2;
  const sense = outer ? senseOf(title, planYear) : { part: null, problem: false, because: [] as string[] };
  const part = sense.problem
    ? null
    : ((above?.rank === PLAIN_OUTER ? above.part : null) ?? sense.part ?? above?.part ?? lastPart(builder, outer));
  const period = (outer ? periodOf(title, part, planYear) : undefined) ?? above?.period ?? yearOf(part, planYear);
  const level = above ? above.level + 1 : 1;
  headings.push({ ...draft, level, parent, part, period, because: [...draft.because, ...sense.because] });
  open.push(headings.length - 1);
}

/** A top heading that does not say (政府自身建设) goes on with the part of the one before it. */
function lastPart(builder: Builder, outer: boolean): Part | null {
  if (!outer) return null;
  return builder.headings.findLast((heading) => heading.part !== null)?.part ?? null;
}

function yearOf(part: Part | null, planYear: number | null): Period | null {
  if (planYear === null || part === null) return null;
  const year = part === 'target' ? planYear : planYear - 1;
  return { from: year, to: year };
}

function pushParagraph(builder: Builder, from: number, to: number, topics: boolean, listed = false): void {
  const { text, headings, open, planYear } = builder;
  if (to <= from) return;
  let start = from;
  const under = headings[open.at(-1) ?? -1];
  const end = topics && under?.rank !== PLAIN_INNER ? topicEnd(text, { start, end: to }) : undefined;
  if (end !== undefined) {
    pushHeading(builder, { start, end, body: start, form: 'topic', rank: TOPIC, because: ['heading-topic'] });
    start = end;
  }
  const heading = open.at(-1) ?? null;
  const above = heading === null ? null : headings[heading];
  builder.said = partSaid(text.slice(start, Math.min(to, start + 60)), planYear) ?? builder.said;
  const part = above?.part ?? (above && above.rank <= 2 ? null : builder.said);
  const sentences = splitSentences(text, start, to);
  const shared = { heading, part, period: above?.period ?? yearOf(part, planYear), listed };
  const problems = sentences.findIndex((sentence) => opensProblems(text.slice(sentence.start, sentence.end)));
  const told = problems < 0 ? sentences : sentences.slice(0, problems);
  const after = problems < 0 ? [] : sentences.slice(problems);
  const opens = topics && end === undefined;
  if (told.length > 0) builder.paragraphs.push({ ...shared, start, end: told.at(-1)?.end ?? to, excuse: null, opens, sentences: told });
  if (after.length > 0)
    builder.paragraphs.push({ ...shared, start: after[0]?.start ?? start, end: to, excuse: 'problem', opens: false, sentences: after });
}
