import type { Context } from '../../../core/ledger/index.js';
import type { FileView } from '../api.js';
import type { PlanReturn } from '../model.js';
import { ReturnStore } from '../returns/store.js';

/** The files that returns name, by their hash. */
export async function loadEvidence({ database, district }: Context, returns: readonly PlanReturn[]): Promise<Map<string, FileView>> {
  const hashes = [...new Set(returns.flatMap(({ evidence }) => evidence))];
  const files = await new ReturnStore(database, district).listFiles(hashes);
  return new Map(files.map((file) => [file.hash, { ...file, present: true }]));
}
