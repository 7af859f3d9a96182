import type { Reading } from '@luoshi/reader';

/** A report's facts as its list entry has them; counts are those of the corrected reading. */
export interface Summary {
  title: string;
  place: string | null;
  planYear: number | null;
  reviewYear: number | null;
  characters: number;
  commitments: number;
  targets: number;
  figures: number;
  findings: { error: number; warning: number; note: number };
  checkable: number | null;
}

export interface ReportEntry extends Summary {
  id: string;
  fileName: string;
  corrections: number;
  sample: boolean;
  createdAt: Date;
}

/** What stays the same for a report for ever. */
export interface NewReport {
  id: string;
  fileHash: string;
  fileName: string;
  format: string;
  original: Buffer;
  text: string;
  sample: boolean;
}

/** Counts a reading. `checkable` is the share of the targets without the finding `uncheckable`, 0 to 1; null without targets. */
export function summarise(reading: Reading, fileName: string): Summary {
  const targets = reading.commitments.filter((commitment) => commitment.part === 'target');
  const uncheckable = new Set(reading.findings.filter(({ rule }) => rule === 'uncheckable').flatMap(({ about }) => about));
  const count = (severity: string): number => reading.findings.filter((finding) => finding.severity === severity).length;
  return {
    title: reading.document.title ?? fileName.replace(/\.[^.]+$/, ''),
    place: reading.document.place,
    planYear: reading.document.planYear,
    reviewYear: reading.document.reviewYear,
    characters: reading.document.characters,
    commitments: reading.commitments.length,
    targets: targets.length,
    figures: reading.figures.length,
    findings: { error: count('error'), warning: count('warning'), note: count('note') },
    checkable: targets.length === 0 ? null : targets.filter(({ id }) => !uncheckable.has(id)).length / targets.length,
  };
}

/** True for a text whose first line says that it is a sample and no official document. */
export function isSample(text: string): boolean {
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  return first.includes('示例文本，非官方文件');
}
