import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  findFigures,
  findLines,
  findOutline,
  prepare,
  readHead,
  sentenceForTagger,
  TAGS,
  toOriginal,
  type TaggerSentence,
} from '@luoshi/reader/training';
import { readText } from '../files.js';

/** A stretch of a report marked by hand: every commitment in it, as [start, end, kind]. Offsets only, no text. */
export interface Stretch {
  report: string;
  part: 'result' | 'target';
  start: number;
  end: number;
  /** Spans the marker could not judge; sentences in them are neither learned from nor scored. */
  skip: [number, number][];
  spans: [number, number, string][];
}

/** A sentence to learn from: what the tagger sees, and the tags that are right. */
export interface Example {
  text: string;
  sentence: TaggerSentence;
  /** Clauses as spans of the report, for scoring. */
  clauses: { start: number; end: number }[];
  tags: number[];
}

export interface Examples {
  report: string;
  examples: Example[];
  gold: { start: number; end: number; kind: string }[];
}

const INSIDE = TAGS.indexOf('inside');
const OUTSIDE = TAGS.indexOf('outside');

/** The stretches of the repository, and those the corpus marks itself. */
export function readStretches(corpus: string): Stretch[] {
  const own = readFileSync(fileURLToPath(new URL('../../../bench/marks/stretches.jsonl', import.meta.url)), 'utf8');
  const stretches = own
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Stretch);
  return [...stretches, ...['luohu-2025', 'qingyuan-2024.r', 'qingyuan-2024.t'].flatMap((name) => fromCorpus(corpus, name))];
}

interface Mark {
  start: number;
  end: number;
  kind: string;
  part: 'result' | 'target';
}

function fromCorpus(corpus: string, name: string): Stretch[] {
  const marks = readText(resolve(corpus, `${name}.commitments.jsonl`))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Mark);
  return (['result', 'target'] as const).flatMap((part) => {
    const own = marks.filter((mark) => mark.part === part);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const spans = own.map(({ start, end, kind }): [number, number, string] => [start, end, kind]);
    return [{ report: name.replace(/\.[rt]$/, ''), part, start: first.start, end: last.end, skip: [], spans }];
  });
}

/** Path of a report of the corpus. */
export function reportPath(corpus: string, report: string): string {
  return resolve(corpus, report === 'luohu-2025' ? 'luohu-2025.txt' : `reports/${report}.txt`);
}

/** The tag of each clause: by the mark that covers at least half of it. `last` is the mark of the clause before. */
function tagsOf(clauses: readonly { start: number; end: number }[], spans: Stretch['spans'], state: { last: number }): number[] {
  return clauses.map(({ start, end }) => {
    const at = spans.findIndex(([from, to]) => 2 * (Math.min(end, to) - Math.max(start, from)) >= end - start);
    const tag = at < 0 ? OUTSIDE : at === state.last ? INSIDE : TAGS.findIndex((name) => name === spans[at]?.[2]);
    if (at >= 0) state.last = at;
    return tag;
  });
}

/** The sentences of a stretch with their tags. */
export function examplesOf(corpus: string, stretch: Stretch): Examples {
  const source = prepare(readText(reportPath(corpus, stretch.report)));
  const { text } = source;
  const examples: Example[] = [];
  const state = { last: -1 };
  const lines = findLines(text);
  const { paragraphs } = findOutline(text, lines, readHead(text, lines).planYear);
  const figures = findFigures(
    text,
    paragraphs.flatMap(({ sentences }) => sentences),
  );
  for (const { sentences, listed, opens } of paragraphs) {
    for (const [i, sentence] of sentences.entries()) {
      const inside = figures.filter((figure) => figure.start >= sentence.start && figure.start < sentence.end);
      const seen = sentenceForTagger(text, sentence, inside, { opensParagraph: i === 0 && opens, listed, part: stretch.part });
      const clauses = seen.clauses.map((clause) => toOriginal(source, clause));
      const [first, last] = [clauses[0], clauses.at(-1)];
      if (!first || !last || first.start < stretch.start - 1 || last.end > stretch.end + 1) continue;
      if (stretch.skip.some(([from, to]) => first.start >= from && last.end <= to)) continue;
      examples.push({ text, sentence: seen, clauses, tags: tagsOf(clauses, stretch.spans, state) });
    }
  }
  const gold = stretch.spans.map(([start, end, kind]) => ({ start, end, kind }));
  return { report: stretch.report, examples, gold };
}
