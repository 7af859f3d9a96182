import type { Followed } from '@luoshi/reader';
import type { ReportEntry } from '../model.js';
import { openReport, stateOf } from '../open-report.js';
import type { ReadingRoom } from '../reading-room.js';
import type { ReportStore } from '../store.js';

export interface FollowedReport {
  report: ReportEntry;
  next: ReportEntry;
  follow: Followed[];
}

/** What became of each target of one report in the next; kept until either report is read anew or corrected. */
export async function followReport(store: ReportStore, room: ReadingRoom, id: string, nextId: string): Promise<FollowedReport> {
  const [report, next] = await Promise.all([openReport(store, room, id), openReport(store, room, nextId)]);
  const key = `${stateOf(room, report.history)}/${stateOf(room, next.history)}`;
  let follow = await store.findFollow(id, nextId, key);
  if (!follow) {
    follow = await room.follow(report.corrected.reading, next.corrected.reading);
    await store.putFollow(id, nextId, key, follow);
  }
  return { report: report.entry, next: next.entry, follow };
}
