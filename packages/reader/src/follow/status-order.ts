import type { FollowStatus } from '../types.js';

/** The order in which statuses are shown: what people look for first. Every status stands in it once. */
export const statusOrder: readonly FollowStatus[] = ['silent', 'short', 'reported', 'met', 'exceeded'];
