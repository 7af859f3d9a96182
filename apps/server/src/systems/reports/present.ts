import type { Followed } from '@luoshi/reader';
import type { Correction, FollowAnswer, NewCorrection, ReportDetail, ReportList, ReportSummary } from './api.js';
import type { FollowedReport } from './commands/follow-report.js';
import { versionOf } from './corrections/correction.js';
import type { ReportEntry } from './model.js';
import type { OpenReport } from './open-report.js';
import { presentReading } from './present-marks.js';

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
  return {
    ...presentSummary(entry),
    text,
    reading: presentReading(corrected.reading),
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
    return [{ ...presentCorrection(correction), n, by, when: at.toISOString(), applied: !isBack && !refusals.has(n), takenBack: isBack }];
  });
}

function presentCorrection(correction: NewCorrection): NewCorrection {
  const at = presentAt(correction.at);
  switch (correction.action) {
    case 'accept':
    case 'reject':
      return { action: correction.action, at };
    case 'edit':
      return { action: 'edit', at, to: { start: correction.to.start, end: correction.to.end, ...presentChoice(correction.to) } };
    case 'split':
      return { action: 'split', at, where: correction.where };
    case 'merge':
      return { action: 'merge', at, with: correction.with.map(presentAt) };
    case 'add':
      return { action: 'add', at, ...presentChoice(correction), ...(correction.part && { part: correction.part }) };
  }
}

function presentAt({ layer, start, end }: NewCorrection['at']): NewCorrection['at'] {
  return { layer, start, end };
}

type Choice = Pick<NewCorrection & { action: 'add' }, 'kind' | 'certainty'>;

function presentChoice({ kind, certainty }: Choice): Choice {
  return { ...(kind && { kind }), ...(certainty && { certainty }) };
}

export function presentFollow({ report, next, follow }: FollowedReport): FollowAnswer {
  return { report: presentSummary(report), next: presentSummary(next), follow: follow.map(presentFollowed) };
}

function presentFollowed({ commitment, status, evidence, why }: Followed): Followed {
  return {
    commitment: { id: commitment.id, start: commitment.start, end: commitment.end, quote: commitment.quote },
    status,
    evidence: evidence.map(({ start, end, quote, score, because }) => ({ start, end, quote, score, because })),
    why,
  };
}
