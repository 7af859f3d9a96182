import type { Certainty, Kind, Span } from '../types.js';

/** A commitment in prepared text, before it has an id and its place in the outline. */
export interface DraftCommitment extends Span {
  kind: Kind;
  certainty: Certainty;
  items: readonly Span[];
  because: string[];
}
