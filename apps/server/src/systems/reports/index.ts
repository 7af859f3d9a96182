import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Database } from '../../core/database/connect.js';
import { DEFAULT_DISTRICT } from '../../core/district.js';
import type { Mount } from '../../core/http/server.js';
import { uploadReport } from './commands/upload-report.js';
import { ReadingRoom } from './reading-room.js';
import { mountRoutes } from './routes.js';
import { ReportStore } from './store.js';

export { migrations } from './tables.js';

/** What `main.ts` mounts: the reports system on a database. */
export interface Reports {
  mount: Mount;
  /** True where no report was ever stored. */
  isEmpty(): Promise<boolean>;
  /** Reads a file from disk into the store, as an upload would; answers with the report's address. */
  readFile(path: string): Promise<{ address: string; added: boolean }>;
}

export function createReports(database: Database): Reports {
  const store = new ReportStore(database, DEFAULT_DISTRICT);
  const room = new ReadingRoom();
  room.warmUp();
  return {
    mount: (app) => {
      mountRoutes(app, store, room);
    },
    isEmpty: async () => (await store.countReports()) === 0,
    readFile: async (path) => {
      const file = { bytes: await readFile(path), name: basename(path) };
      const { entry, added } = await uploadReport(store, room, file);
      return { address: `/reports/${entry.id}`, added };
    },
  };
}
