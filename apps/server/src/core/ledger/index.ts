export { appendEntries, appendEntry, carryOut, type Act, type Context, type Done } from './carry-out.js';
export { sealDays } from './seal-days.js';
export { type Json, type StoredEntry } from './entry.js';
export { mountLedger } from './routes.js';
export { readLedger } from './read-ledger.js';
export { LedgerStore } from './store.js';
export { migrations as ledgerMigrations } from './tables.js';
export { verifyLedger, type LedgerVerdict, type Misfit } from './verify-ledger.js';
