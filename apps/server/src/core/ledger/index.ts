export { appendEntry, carryOut, type Context, type Done } from './carry-out.js';
export { type Json } from './entry.js';
export { LedgerStore, type StoredEntry } from './store.js';
export { migrations as ledgerMigrations } from './tables.js';
