import { explain } from '@luoshi/reader';
import type { Correction, Explanation, FollowAnswer, ReportDetail, ReportList, ReportSummary } from './api.js';
import type { FollowedReport } from './commands/follow-report.js';
import { versionOf, type ReportEntry } from './model.js';
import type { OpenReport } from './open-report.js';

export function presentSummary(entry: ReportEntry): ReportSummary {
  return {
    id: entry.id,
    title: entry.title,
    place: entry.place,
    fileName: entry.fileName,
    planYear: entry.planYear,
    reviewYear: entry.reviewYear,
    characters: entry.characters,
    commitments: entry.commitments,
    targets: entry.targets,
    figures: entry.figures,
    findings: { error: entry.findings.error, warning: entry.findings.warning, note: entry.findings.note },
    checkable: entry.checkable,
    corrections: entry.corrections,
    sample: entry.sample,
    createdAt: entry.createdAt.toISOString(),
  };
}

export function presentList(list: { entries: ReportEntry[]; total: number; next: string | null }): ReportList {
  return { reports: list.entries.map(presentSummary), total: list.total, next: list.next };
}

export function presentDetail({ entry, text, corrected, history }: OpenReport): ReportDetail {
  const { document, outline, figures, commitments, links, findings, coverage } = corrected.reading;
  return {
    ...presentSummary(entry),
    text,
    reading: { document, outline, figures, commitments, links, findings, coverage },
    corrections: presentCorrections(history, corrected.refusals),
    confirmed: corrected.confirmed,
    version: versionOf(history),
  };
}

function presentCorrections(history: OpenReport['history'], refusals: ReadonlyMap<number, unknown>): Correction[] {
  const takenBack = new Set(history.map(({ takesBack }) => takesBack));
  return history.flatMap(({ n, correction, by, at }) => {
    if (!correction) return [];
    const isBack = takenBack.has(n);
    return [{ ...correction, n, by, when: at.toISOString(), applied: !isBack && !refusals.has(n), takenBack: isBack }];
  });
}

export function presentFollow({ report, next, follow }: FollowedReport): FollowAnswer {
  return { report: presentSummary(report), next: presentSummary(next), follow };
}

/** Why a mark is there; undefined where the reading has none of that id. */
export function presentExplanation({ corrected }: OpenReport, markId: string, english: boolean): Explanation | undefined {
  const { outline, figures, commitments, links, findings } = corrected.reading;
  const mark = [...figures, ...commitments, ...links, ...findings, ...outline].find(({ id }) => id === markId);
  if (!mark) return undefined;
  const isByHand = mark.because.includes('person');
  return { markId, lines: isByHand ? [english ? 'Marked by a person.' : '由人工标注。'] : explain(mark, english ? 'en' : 'zh') };
}
