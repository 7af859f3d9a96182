/**
 * What a clause is: it begins a commitment of a kind, is inside the commitment before it, or is outside any.
 * The order is the order of the weights.
 */
export const TAGS = ['metric', 'milestone', 'activity', 'inside', 'outside'] as const;
export type Tag = (typeof TAGS)[number];
export const INSIDE = TAGS.indexOf('inside');
export const OUTSIDE = TAGS.indexOf('outside');
