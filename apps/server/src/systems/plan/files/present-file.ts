import type { FileView } from '../api.js';
import type { ContentStore } from '../../../core/files/index.js';
import type { FileFacts } from './store.js';

/** A file as its people see it, `present` asked of the disk. */
export async function presentFile(facts: FileFacts, files: ContentStore, district: string): Promise<FileView> {
  const { hash, name, type, size, scan } = facts;
  return { hash, name, type, size, scan, present: await files.has(district, hash) };
}
