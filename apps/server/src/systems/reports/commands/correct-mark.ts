import { carryOut, type Context, type Json } from '../../../core/ledger/index.js';
import { applyCorrections } from '../corrections/apply-corrections.js';
import { standing, touched, versionOf, type CorrectionEntry, type NewCorrection } from '../corrections/correction.js';
import { correctedMeanwhile, noSuchCorrection, noSuchReport, refused } from '../errors.js';
import { summarise } from '../model.js';
import { openReport, type OpenReport } from '../open-report.js';
import type { ReadingRoom } from '../reading-room.js';
import { ReportStore } from '../store.js';

/**
 * Adds a correction to the history of a report.
 * @throws PlainError where the mark is gone, the correction cannot be made, or somebody else corrected the same place meanwhile
 */
export function correctMark(
  context: Context,
  room: ReadingRoom,
  id: string,
  correction: NewCorrection,
  seen: number | undefined,
): Promise<OpenReport> {
  return change(context, room, id, 'reports.correct-mark', (report) => {
    refuseOverwriting(report.history, correction, seen);
    const n = versionOf(report.history) + 1;
    const trial = applyCorrections(report.corrected.raw, report.text, [...standing(report.history), { n, correction }]);
    const refusal = trial.refusals.get(n);
    if (refusal) throw refused(refusal);
    return { n, correction, takesBack: null, by: context.actor.name };
  });
}

/**
 * Takes correction `n` back. The correction stays in the history.
 * @throws PlainError where there is none, it was taken back already, or somebody else corrected the same place meanwhile
 */
export function takeBackCorrection(
  context: Context,
  room: ReadingRoom,
  id: string,
  n: number,
  seen: number | undefined,
): Promise<OpenReport> {
  return change(context, room, id, 'reports.take-back-correction', ({ history }) => {
    const taken = standing(history).find((entry) => entry.n === n);
    if (!taken) throw noSuchCorrection();
    refuseOverwriting(history, taken.correction, seen);
    return { n: versionOf(history) + 1, correction: null, takesBack: n, by: context.actor.name };
  });
}

/** One transaction that holds the report, so that two people's corrections come one after the other. */
async function change(
  context: Context,
  room: ReadingRoom,
  id: string,
  action: string,
  decide: (report: OpenReport) => Omit<CorrectionEntry, 'at'>,
): Promise<OpenReport> {
  await carryOut(context, action, async (transaction) => {
    const held = new ReportStore(transaction, context.district);
    if (!(await held.holdReport(id))) throw noSuchReport();
    const report = await openReport(held, room, id);
    const { n, correction, takesBack, by } = decide(report);
    await held.addCorrection(id, { n, correction, takesBack, by });
    const corrections = standing(await held.listCorrections(id));
    const { reading } = applyCorrections(report.corrected.raw, report.text, corrections);
    await held.updateSummary(id, summarise(reading, report.entry.fileName), corrections.length);
    const after = { n, correction: correction as Json, takesBack };
    return { result: undefined, entry: { subject: `report/${id}`, before: { corrections: report.entry.corrections }, after } };
  });
  return openReport(new ReportStore(context.database, context.district), room, id);
}

function refuseOverwriting(history: CorrectionEntry[], correction: NewCorrection, seen: number | undefined): void {
  if (seen === undefined) return;
  const mine = touched(correction);
  const later = history.find((entry) => {
    if (entry.n <= seen) return false;
    const theirs = entry.correction ?? history.find(({ n }) => n === entry.takesBack)?.correction;
    return theirs && touched(theirs).some((a) => mine.some((b) => a.start < b.end && b.start < a.end));
  });
  if (later) throw correctedMeanwhile(later.by);
}
