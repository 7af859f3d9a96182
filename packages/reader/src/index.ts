export { ownWords, type OwnWords } from './commitments/own-words.js';
export { explain, isExplained, type Language } from './explain/explain.js';
export { follow } from './follow/follow.js';
export { statusOrder } from './follow/status-order.js';
export { lessIsBetter } from './links/measure.js';
export { isRatio } from './links/unit.js';
export { read } from './read.js';
export type * from './types.js';
