import { applyCorrections } from '../corrections/apply-corrections.js';
import { standing, touched, versionOf, type CorrectionEntry, type NewCorrection } from '../corrections/correction.js';
import { correctedMeanwhile, noSuchCorrection, noSuchReport, refused } from '../errors.js';
import { summarise } from '../model.js';
import { openReport, type OpenReport } from '../open-report.js';
import type { ReadingRoom } from '../reading-room.js';
import type { ReportStore } from '../store.js';

/** Who corrects, and the last correction they had seen (undefined where the client doesn't say). */
export interface Corrector {
  by: string;
  seen: number | undefined;
}

/**
 * Adds a correction to the history of a report.
 * @throws PlainError where the mark is gone, the correction cannot be made, or somebody else corrected the same place meanwhile
 */
export function correctMark(
  store: ReportStore,
  room: ReadingRoom,
  id: string,
  correction: NewCorrection,
  who: Corrector,
): Promise<OpenReport> {
  return change(store, room, id, (report) => {
    refuseOverwriting(report.history, correction, who);
    const n = versionOf(report.history) + 1;
    const trial = applyCorrections(report.corrected.raw, report.text, [...standing(report.history), { n, correction }]);
    const refusal = trial.refusals.get(n);
    if (refusal) throw refused(refusal);
    return { n, correction, takesBack: null, by: who.by };
  });
}

/**
 * Takes correction `n` back. The correction stays in the history.
 * @throws PlainError where there is none, it was taken back already, or somebody else corrected the same place meanwhile
 */
export function takeBackCorrection(store: ReportStore, room: ReadingRoom, id: string, n: number, who: Corrector): Promise<OpenReport> {
  return change(store, room, id, ({ history }) => {
    const taken = standing(history).find((entry) => entry.n === n);
    if (!taken) throw noSuchCorrection();
    refuseOverwriting(history, taken.correction, who);
    return { n: versionOf(history) + 1, correction: null, takesBack: n, by: who.by };
  });
}

/** One transaction that holds the report, so that two people's corrections come one after the other. */
async function change(
  store: ReportStore,
  room: ReadingRoom,
  id: string,
  decide: (report: OpenReport) => Omit<CorrectionEntry, 'at'>,
): Promise<OpenReport> {
  await store.together(async (held) => {
    if (!(await held.holdReport(id))) throw noSuchReport();
    const report = await openReport(held, room, id);
    await held.addCorrection(id, decide(report));
    const corrections = standing(await held.listCorrections(id));
    const { reading } = applyCorrections(report.corrected.raw, report.text, corrections);
    await held.updateSummary(id, summarise(reading, report.entry.fileName), corrections.length);
  });
  return openReport(store, room, id);
}

function refuseOverwriting(history: CorrectionEntry[], correction: NewCorrection, { seen }: Corrector): void {
  if (seen === undefined) return;
  const mine = touched(correction);
  const later = history.find((entry) => {
    if (entry.n <= seen) return false;
    const theirs = entry.correction ?? history.find(({ n }) => n === entry.takesBack)?.correction;
    return theirs && touched(theirs).some((a) => mine.some((b) => a.start < b.end && b.start < a.end));
  });
  if (later) throw correctedMeanwhile(later.by);
}
