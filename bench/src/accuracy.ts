import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { follow, read } from '@luoshi/reader';
import { findCorpus, readFollowMarks, readMarks, readText, sample } from './files.js';
import { scoreFollow, type FollowScore } from './score-follow.js';
import { scoreReading } from './score-reading.js';
import { digits, table } from './table.js';

interface Scored {
  of: string;
  /** What is measured, as a path in the scorer's answer. */
  what: string;
  reached: number;
  bar: number | null;
}

const whole = {
  'figures.f1': 0.98,
  'figures.measure': 0.88,
  'figures.change': 0.92,
  'commitments.spans.f1': 0.88,
  'commitments.kind': 0.9,
  'commitments.certainty': 0.97,
  'commitments.heading': 0.95,
  'commitments.items.f1': 0.75,
  'links.f1': 0.8,
};
const stretch = {
  'figures.f1': 0.97,
  'figures.measure': 0.85,
  'commitments.spans.f1': 0.84,
  'commitments.kind': 0.87,
};
const pair = {
  recallAt5: 0.85,
  recallAt1: 0.7,
  silentPrecision: 0.8,
  silentRecall: 0.75,
  status: 0.7,
};

/** Said beside the figures, for what a program learned from is no proof of what it can do. */
const LEARNED = `
Which clauses are commitments, and of which kind, is decided by weights that were learned from the marks of luohu-2025 and qingyuan-2024, too;
what they reach on reports they have not seen is printed by npm run bench -- train-tagger --held-out. No mark of the sample was learned from.`;

/** The number at a path such as `commitments.spans.f1`. Throws where there is none. */
function numberAt(answer: unknown, path: string): number {
  let value = answer;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  if (typeof value !== 'number') throw new Error(`the scorer gave no number for ${path}`);
  return value;
}

/** Has a scorer of the corpus judge `found`, in a process of its own, and lists what it says beside the bars. */
function judged(scorer: string, found: unknown, marks: string, bars: Record<string, number>): Scored[] {
  const folder = mkdtempSync(join(tmpdir(), 'luoshi-accuracy-'));
  try {
    const file = join(folder, 'found.json');
    writeFileSync(file, JSON.stringify(found));
    const answer = JSON.parse(
      execFileSync(process.execPath, [scorer, file, marks], {
        encoding: 'utf8',
      }),
    ) as unknown;
    return Object.entries(bars).map(([path, bar]) => ({
      of: basename(marks).replace('.follow.jsonl', ''),
      what: path,
      reached: numberAt(answer, path.replace('figures.f1', 'figures.figures.f1')),
      bar,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function scoreCorpus(corpus: string): Scored[] {
  const at = (name: string) => join(corpus, name);
  const report = (name: string) => read(readText(at(name)));
  const scored = judged(at('score.mjs'), report('luohu-2025.txt'), at('luohu-2025'), whole);
  const qingyuan = report('reports/qingyuan-2024.txt');
  for (const part of ['r', 't']) scored.push(...judged(at('score.mjs'), qingyuan, at(`qingyuan-2024.${part}`), stretch));
  const next = readText(at('reports/mancheng-2023.txt'));
  const found = {
    follow: follow(report('reports/mancheng-2022.txt'), read(next)),
  };
  scored.push(...judged(at('score-follow.mjs'), found, at('mancheng-2022-2023.follow.jsonl'), pair));
  return scored;
}

function scoreSample(): Scored[] {
  const reading = read(readText(sample('luohu-2025.md')));
  const { figures, commitments, links } = scoreReading(readMarks(sample('luohu-2025')), reading);
  const row = (what: string, reached: number, bar: number | null = null): Scored => ({
    of: 'sample 2025',
    what,
    reached,
    bar,
  });
  const next = read(readText(sample('luohu-2026.md')));
  const followed = scoreFollow(readFollowMarks(sample('luohu-2025-2026.follow.jsonl')), follow(reading, next));
  return [
    row('figures.f1', figures.f1, whole['figures.f1']),
    row('figures.measure', figures.measure, whole['figures.measure']),
    row('figures.change', figures.change, whole['figures.change']),
    row('commitments.spans.f1', commitments.f1, whole['commitments.spans.f1']),
    row('commitments.kind', commitments.kind, whole['commitments.kind']),
    row('commitments.certainty', commitments.certainty, whole['commitments.certainty']),
    row('commitments.heading', commitments.heading, whole['commitments.heading']),
    row('commitments.items.f1', commitments.items.f1, whole['commitments.items.f1']),
    row('links.f1', links.f1, whole['links.f1']),
    ...Object.entries(pair).map(([what, bar]) => ({
      of: 'sample 2025-2026',
      what,
      reached: followed[what as keyof FollowScore],
      bar,
    })),
  ];
}

/** Reads every unmarked report: none may throw, each has an outline and the year of its file's name, and is used or excused to 97%. */
function surveyReports(corpus: string): string {
  const rows = [['report', 'headings', 'reviewed', 'planned', 'used or excused']];
  let good = 0;
  const files = readdirSync(join(corpus, 'reports')).filter((name) => name.endsWith('.txt'));
  for (const name of files) {
    const { document, outline, coverage } = read(readText(join(corpus, 'reports', name)));
    const right = document.planYear === Number(/(\d{4})\.txt$/.exec(name)?.[1]);
    const fits = outline.length > 0 && right && coverage.share >= 0.97;
    if (fits) good++;
    else rows.push([name, String(outline.length), String(document.reviewYear), String(document.planYear), digits(coverage.share)]);
  }
  const summary = `${good} of ${files.length} unmarked reports have an outline, the year of their file's name and 97% of sentences used or excused.`;
  return good === files.length ? summary : `${summary}\nThe others:\n${table(rows)}`;
}

/** Prints how far the reader agrees with hand-made marks, beside the bars: on the sample, and on the real reports where they lie beside the repository. */
export function run([path]: readonly string[]): void {
  const corpus = findCorpus(path);
  const scored = [...(corpus ? scoreCorpus(corpus) : []), ...scoreSample()];
  const rows = scored.map(({ of, what, reached, bar }) => [
    of,
    what,
    digits(reached),
    bar === null ? '' : digits(bar),
    bar === null ? '' : reached >= bar ? 'reached' : 'SHORT',
  ]);
  console.log(table([['marks', 'measure', 'reached', 'bar', ''], ...rows]));
  console.log(LEARNED);
  console.log(corpus ? `\n${surveyReports(corpus)}` : '\nThe real reports are no part of the repository and were not found: skipped.');
}
