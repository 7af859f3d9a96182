import type { CheckedSheet } from '@luoshi/server/access';

/** What was answered so far; it stays in the page until the last step. */
export interface Answers {
  name: string;
  id: string;
  /** The sheet as it was checked. */
  sheet: { fileName: string; checked: CheckedSheet } | null;
  report: File | null;
  admin: { name: string; login: string; password: string };
}

export const nothingYet: Answers = { name: '', id: 'main', sheet: null, report: null, admin: { name: '', login: 'admin', password: '' } };
