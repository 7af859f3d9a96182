export { reachDatabase, type Reached } from './reach-database.js';
export { restoreBackup } from './restore-backup.js';
export { verifyBackup } from './verify-backup.js';
export { writeBackup, type BackupFacts } from './write-backup.js';
