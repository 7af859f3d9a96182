export { diffOwners, type OwnerChange, type OwnerDiff, type OwnerProblem, type OwnerRow } from './diff-owners.js';
export { explainOwner } from './explain-owner.js';
export { suggestOwners, SIGN_WEIGHTS, THRESHOLD, type SuggestedLead, type SuggestedOwners, type SuggestOptions } from './suggest.js';
export type { Features, Learned, OwningUnit } from './weigh-units.js';
