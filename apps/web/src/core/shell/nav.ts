import type { Role } from '@luoshi/server/access';
import type { Texts } from '../i18n/language.js';

/** A system's entry in the header. */
export interface NavEntry {
  to: string;
  label: (texts: Texts) => string;
  /** Who sees it; who has not signed in sees none. */
  roles: readonly Role[];
}

/** The roles of those who work for the district. */
export const STAFF: readonly Role[] = ['officer', 'reviewer', 'planner', 'leader', 'admin'];
