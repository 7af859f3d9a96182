import type { Reading } from '@luoshi/reader';
import { applyCorrections, type Corrected } from './corrections/apply-corrections.js';
import { noSuchReport } from './errors.js';
import { standing, summarise, versionOf, type CorrectionEntry, type ReportEntry } from './model.js';
import type { ReadingRoom } from './reading-room.js';
import type { ReportStore } from './store.js';

/** A report as it stands now: its text, the reading with the corrections applied, and the history of those. */
export interface OpenReport {
  entry: ReportEntry;
  text: string;
  corrected: Corrected;
  history: CorrectionEntry[];
}

/**
 * Opens a report. A reading made by another build of the reader is made anew first; the corrections stay, for they name places in the
 * text.
 * @throws PlainError `no-such-report`
 */
export async function openReport(store: ReportStore, room: ReadingRoom, id: string): Promise<OpenReport> {
  const [entry, text, history] = await Promise.all([store.findEntry(id), store.findText(id), store.listCorrections(id)]);
  if (!entry || text === undefined) throw noSuchReport();
  const { reading, anew } = await currentReading(store, room, id, text);
  const corrected = applyCorrections(reading, text, standing(history));
  if (!anew) return { entry, text, corrected, history };
  await store.updateSummary(id, summarise(corrected.reading, entry.fileName));
  return { entry: (await store.findEntry(id)) ?? entry, text, corrected, history };
}

async function currentReading(
  store: ReportStore,
  room: ReadingRoom,
  id: string,
  text: string,
): Promise<{ reading: Reading; anew: boolean }> {
  const kept = await store.findReading(id);
  if (kept?.reader === room.reader) return { reading: kept.reading, anew: false };
  const reading = await room.read(text);
  await store.putReading(id, room.reader, reading);
  return { reading, anew: true };
}

/** Names the state of a report for what is kept in a cache: the reader and the last correction. */
export function stateOf(room: ReadingRoom, history: CorrectionEntry[]): string {
  return `${room.reader}.${String(versionOf(history))}`;
}
