import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MarkedFollow } from './score-follow.js';
import type { MarkedCommitment, MarkedFigure, MarkedLink, Marks } from './score-reading.js';

/** The project's own folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Path of a file of the sample that comes with the software. */
export const sample = (name: string): string => resolve(root, 'sample', name);

/** Where the hand-marked real reports lie, which are no part of the repository: beside it, or where the caller says. Undefined where there are none. */
export function findCorpus(path = '../shared/corpus'): string | undefined {
  const folder = resolve(root, path);
  return existsSync(resolve(folder, 'score.mjs')) ? folder : undefined;
}

/** A text file without its byte-order mark. Throws where it is missing. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
}

function readLines<T>(path: string): T[] {
  return readText(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The marks `PREFIX.figures.jsonl`, `.commitments.jsonl` and `.links.jsonl`. */
export function readMarks(prefix: string): Marks {
  return {
    figures: readLines<MarkedFigure>(`${prefix}.figures.jsonl`),
    commitments: readLines<MarkedCommitment>(`${prefix}.commitments.jsonl`),
    links: readLines<MarkedLink>(`${prefix}.links.jsonl`),
  };
}

/** The marks of a `.follow.jsonl`. */
export function readFollowMarks(path: string): MarkedFollow[] {
  return readLines<MarkedFollow>(path);
}
