import type { PersonEntry, UnitEntry } from '../api.js';
import type { KeptPerson, KeptUnit } from './store.js';

/** A unit as everybody who works for the district sees it. */
export function presentUnitName({ id, name, parentId, kind }: KeptUnit): UnitEntry {
  return { id, name, parentId, kind };
}

/** A unit as an administrator sees it. */
export function presentUnit({ id, name, parentId, kind, duties, active }: KeptUnit): UnitEntry {
  return { id, name, parentId, kind, duties, active };
}

/** A person as an administrator sees them. */
export function presentPerson({ id, login, name, email, unitId, roles, active, hasPassword, ...person }: KeptPerson): PersonEntry {
  const provider = person.oidcBound ? 'bound' : person.oidcByLogin ? 'by-login' : 'none';
  return { id, login, name, email, unitId, roles: [...roles], active, hasPassword, provider };
}
