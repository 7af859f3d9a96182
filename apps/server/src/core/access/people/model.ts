import type { Json } from '../../ledger/entry.js';
import type { KeptPerson, KeptUnit } from './store.js';

/** True where `parentId` is the unit itself or stands below it. */
export function closesRing(units: readonly Pick<KeptUnit, 'id' | 'parentId'>[], id: string, parentId: string | null): boolean {
  const above = new Map(units.map((unit) => [unit.id, unit.parentId]));
  const seen = new Set<string>();
  for (let at = parentId; at !== null && !seen.has(at); at = above.get(at) ?? null) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

/** A unit as the ledger keeps it. */
export function unitFacts({ name, parentId, kind, duties, active }: KeptUnit): Json {
  return { name, parentId, kind, duties, active };
}

/** A person as the ledger keeps them. */
export function personFacts({ login, name, email, unitId, roles, active, oidcByLogin }: KeptPerson): Json {
  return { login, name, email, unitId, roles: [...roles], active, oidcByLogin };
}
