import type { Desk } from '@luoshi/server/plan';

/** A return that waits for review, with its commitment. */
export type Waiting = Desk['toReview'][number];
