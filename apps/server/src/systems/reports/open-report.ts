import type { Reading } from '@luoshi/reader';
import { applyCorrections } from './corrections/apply-corrections.js';
import { standing, versionOf, type CorrectionEntry } from './corrections/correction.js';
import { noSuchReport } from './errors.js';
import { summarise, type ReportEntry } from './model.js';
import type { Opened, ReadingRoom } from './reading-room.js';
import type { ReportStore } from './store.js';

/** A report as it stands now, with its facts and its history. */
export interface OpenReport extends Opened {
  entry: ReportEntry;
  history: CorrectionEntry[];
}

/**
 * Opens a report. A reading made by another build of the reader is made anew first; the corrections stay, for they name places in the
 * text.
 * @throws PlainError `no-such-report`
 */
export async function openReport(store: ReportStore, room: ReadingRoom, id: string): Promise<OpenReport> {
  const [entry, history] = await Promise.all([store.findEntry(id), store.listCorrections(id)]);
  if (!entry) throw noSuchReport();
  const key = `${store.district}.${id}.${stateOf(room, history)}`;
  const kept = room.opened.find(key);
  if (kept) return { entry, history, ...kept };
  const text = await store.findText(id);
  if (text === undefined) throw noSuchReport();
  const { reading, anew } = await currentReading(store, room, id, text);
  const opened = { text, corrected: applyCorrections(reading, text, standing(history)) };
  room.opened.put(key, opened);
  if (!anew) return { entry, history, ...opened };
  await store.updateSummary(id, summarise(opened.corrected.reading, entry.fileName));
  return { entry: (await store.findEntry(id)) ?? entry, history, ...opened };
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
