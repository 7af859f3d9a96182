import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TAGS } from '@luoshi/reader/training';
import { findCorpus } from './files.js';
import { holdOut, type Held } from './tagger/held-out.js';
import { learn, LEAST_REPORTS, LEAST_SEEN, type Learned } from './tagger/learn.js';
import { examplesOf, readStretches } from './tagger/stretches.js';

const N = TAGS.length;
/** Weights are kept as whole numbers of a tenth; a feature whose weights all stay under this is left out. */
const SCALE = 10;
const LEAST_WEIGHT = 4;

function asFile(learned: Learned): string {
  const row = (values: Float64Array, at: number): number[] =>
    [...values.subarray(at * N, at * N + N)].map((value) => Math.round(value * SCALE));
  const lines = learned.features.flatMap((feature, i) => {
    const numbers = row(learned.weights, i);
    const kept = numbers.some((number) => Math.abs(number) >= LEAST_WEIGHT) && !/[`\\$\t\n]/.test(feature);
    return kept ? [`${feature}\t${numbers.join(' ')}`] : [];
  });
  const steps = Array.from({ length: N + 1 }, (_, from) => `>${from}\t${row(learned.transitions, from).join(' ')}`);
  const note = [
    `# The tagger's weights, learned by \`npm run bench -- train-tagger\` from the marks of bench/marks and the corpus; mend the marks, not this.`,
    `# A feature, a tab, what it adds for: ${TAGS.join(' ')} (tenths). >FROM: a step from tag FROM (${N}: the sentence's start) to each.`,
    `# Only features seen ${LEAST_SEEN} times or more, in ${LEAST_REPORTS} reports or more.`,
  ];
  const body = [...note, ...steps, ...lines.sort()].join('\n').replaceAll('`', '\\`');
  return `export const WEIGHTS = \`\n${body}\n\`;\n`;
}

const f1 = ({ matched, marked, found }: Held): number => (2 * matched) / (marked + found || 1);

function print(held: readonly Held[]): void {
  for (const row of held)
    console.log(
      `${row.report.padEnd(22)}${String(row.marked).padStart(5)} marks   spans F1 ${f1(row).toFixed(3)}   kind ${(row.kindRight / row.matched).toFixed(3)}`,
    );
  const sum = held.reduce((all, row) => ({
    report: 'all',
    marked: all.marked + row.marked,
    found: all.found + row.found,
    matched: all.matched + row.matched,
    kindRight: all.kindRight + row.kindRight,
  }));
  console.log(
    `${'all'.padEnd(22)}${String(sum.marked).padStart(5)} marks   spans F1 ${f1(sum).toFixed(3)}   kind ${(sum.kindRight / sum.matched).toFixed(3)}   (each report by a model that has not seen it)`,
  );
}

/** Learns the tagger's weights and writes them into the reader; `--held-out` only scores, each report by a model that has not seen it. */
export function run(args: readonly string[]): void {
  const corpus = findCorpus();
  if (corpus === undefined) {
    console.log('train-tagger: skipped, the marked reports are not beside the repository');
    return;
  }
  const sets = readStretches(corpus).map((stretch) => examplesOf(corpus, stretch));
  if (args.includes('--held-out')) {
    print(holdOut(sets));
    return;
  }
  const file = asFile(learn(sets));
  writeFileSync(fileURLToPath(new URL('../../packages/reader/src/tagger/weights.ts', import.meta.url)), file);
  console.log(`train-tagger: ${file.split('\n').length - 6} features from ${sets.length} stretches written`);
}
