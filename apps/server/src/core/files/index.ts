export { ContentStore, type StoredFile } from './content-store.js';
export { fileGone } from './errors.js';
export { type Scan } from './scan.js';
export { canShowInline } from './sniff.js';
