export { appendEntry, carryOut, type Context, type Done } from './carry-out.js';
export { sealDays } from './seal-days.js';
export { type Json, type StoredEntry } from './entry.js';
export { mountLedger } from './routes.js';
export { LedgerStore } from './store.js';
export { migrations as ledgerMigrations } from './tables.js';
