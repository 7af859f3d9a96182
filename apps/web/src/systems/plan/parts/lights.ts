import type { Light } from '@luoshi/server/plan';

/** The lights in the order they are shown. */
export const LIGHTS: readonly Light[] = ['green', 'amber', 'red', 'grey'];
