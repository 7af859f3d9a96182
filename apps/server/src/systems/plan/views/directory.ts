import { AccessStore, system, visitor } from '../../../core/access/index.js';
import type { Context } from '../../../core/ledger/index.js';
import type { UnitRef } from '../api.js';

/** Names for ids: what an answer shows in place of who and which unit. */
export interface Directory {
  /** Every unit that can be chosen, in the district's order. */
  units: UnitRef[];
  /** A unit's reference; of one that is no longer used, its id. */
  unitOf: (id: string | null) => UnitRef | null;
  /** A person's name. */
  personOf: (id: string) => string;
}

/** Loads the district's units and people, once an answer. */
export async function loadDirectory({ database, district }: Context): Promise<Directory> {
  const store = new AccessStore(database, district);
  const [units, people] = await Promise.all([store.listUnits(), store.listPeople()]);
  const refs = units.map(({ id, name }) => ({ id, name }));
  const byId = new Map(refs.map((unit) => [unit.id, unit]));
  const names = new Map([...people, system, { ...visitor, name: '访客' }].map(({ id, name }) => [id, name]));
  return {
    units: refs,
    unitOf: (id) => (id === null ? null : (byId.get(id) ?? { id, name: id })),
    personOf: (id) => names.get(id) ?? id,
  };
}
