import type { Context } from '../../../core/ledger/index.js';
import type { FileView } from '../api.js';
import type { PlanReturn } from '../model.js';
import { ReturnStore } from '../returns/store.js';

/** Whether a file's bytes are where they should be. */
export type HasFile = (district: string, hash: string) => Promise<boolean>;

/** The files that returns name, by their hash. */
export async function loadEvidence(
  { database, district }: Context,
  hasFile: HasFile,
  returns: readonly PlanReturn[],
): Promise<Map<string, FileView>> {
  const hashes = [...new Set(returns.flatMap(({ evidence }) => evidence))];
  const files = await new ReturnStore(database, district).listFiles(hashes);
  const views = await Promise.all(files.map(async (file) => ({ ...file, present: await hasFile(district, file.hash) })));
  return new Map(views.map((file) => [file.hash, file]));
}
