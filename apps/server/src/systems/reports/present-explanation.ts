import { explain, type Span } from '@luoshi/reader';
import type { Explanation } from './api.js';
import { touched } from './corrections/correction.js';
import { BY_PERSON } from './corrections/draft.js';
import type { OpenReport } from './open-report.js';

/** Why a mark is there: who marked or changed it, and what the reader had found. Undefined where the reading has none of that id. */
export function presentExplanation(report: OpenReport, markId: string, english: boolean): Explanation | undefined {
  const { outline, figures, commitments, links, findings } = report.corrected.reading;
  const found = { figure: figures.find(({ id }) => id === markId), commitment: commitments.find(({ id }) => id === markId) };
  const mark = found.figure ?? found.commitment ?? [...links, ...findings, ...outline].find(({ id }) => id === markId);
  if (!mark) return undefined;
  const because = mark.because.filter((rule) => rule !== BY_PERSON);
  const lines = explain({ because }, english ? 'en' : 'zh');
  const changed = found.figure ?? found.commitment;
  if (!changed || because.length === mark.because.length) return { markId, lines };
  const by = whoChanged(report, found.figure ? 'figure' : 'commitment', changed);
  if (lines.length === 0) return { markId, lines: [english ? `Marked by a person (${by}).` : `由人工标注（${by}）。`] };
  const first = english ? `Changed by a person (${by}). What the reader had found:` : `由人工更正过（${by}）。程序原先的依据：`;
  return { markId, lines: [first, ...lines] };
}

/** Marks of one layer never overlap, so the last change made at a mark's place is the change that gave it its form. */
function whoChanged({ history, corrected }: OpenReport, layer: 'figure' | 'commitment', mark: Span): string {
  const takenBack = new Set(history.map(({ takesBack }) => takesBack));
  const last = history.findLast(({ n, correction }) => {
    if (!correction || takenBack.has(n) || corrected.refusals.has(n)) return false;
    if (correction.at.layer !== layer || correction.action === 'accept' || correction.action === 'reject') return false;
    return touched(correction).some(({ start, end }) => start < mark.end && mark.start < end);
  });
  return last?.by ?? '未署名';
}
