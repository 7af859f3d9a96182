export { hasRole, system, visitor, type Actor } from './actor.js';
export { notYours } from './errors.js';
export { contextOf, installGuard } from './guard.js';
export { STAFF, type Access, type Role } from './roles.js';
export { mountSession } from './routes.js';
export { Sessions } from './sessions.js';
export { AccessStore, addDistrict, listDistricts, type District, type Person, type Unit } from './store.js';
export { migrations as accessMigrations } from './tables.js';
