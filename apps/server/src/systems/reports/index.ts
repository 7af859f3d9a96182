import type { Reading } from '@luoshi/reader';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Mount } from '../../core/http/server.js';
import type { Context } from '../../core/ledger/index.js';
import { uploadReport } from './commands/upload-report.js';
import { openReport } from './open-report.js';
import { ReadingRoom } from './reading-room.js';
import { mountRoutes } from './routes.js';
import { ReportStore } from './store.js';

export { migrations } from './tables.js';

/** What `main.ts` mounts: the reports system. */
export interface Reports {
  mount: Mount;
  /** True where the district never had a report. */
  isEmpty(context: Context): Promise<boolean>;
  /** Reads a file from disk into the store, as an upload would; answers with the report's id and address. */
  readFile(context: Context, path: string): Promise<{ id: string; address: string; added: boolean }>;
  /**
   * A report as it stands now, corrections applied: what other systems may be made from.
   * @throws PlainError `no-such-report`
   */
  readingOf(context: Context, id: string): Promise<{ title: string; reading: Reading }>;
}

export function createReports(): Reports {
  const room = new ReadingRoom();
  room.warmUp();
  return {
    mount: (app) => {
      mountRoutes(app, room);
    },
    isEmpty: async (context) => (await storeOf(context).countReports()) === 0,
    readFile: async (context, path) => {
      const file = { bytes: await readFile(path), name: basename(path) };
      const { entry, added } = await uploadReport(context, room, file);
      return { id: entry.id, address: `/reports/${entry.id}`, added };
    },
    readingOf: async (context, id) => {
      const { entry, corrected } = await openReport(storeOf(context), room, id);
      return { title: entry.title, reading: corrected.reading };
    },
  };
}

function storeOf({ database, district }: Context): ReportStore {
  return new ReportStore(database, district);
}
