import { readUnitsSheet, writeUnitsSheet, type SheetPerson, type SheetRole } from '@luoshi/documents';
import type { CheckedSheet } from '../api.js';
import type { Person, Unit } from '../store.js';

const SHEET_ROLES: readonly string[] = ['officer', 'reviewer', 'planner', 'leader', 'admin'] satisfies SheetRole[];

function isSheetRole(role: string): role is SheetRole {
  return SHEET_ROLES.includes(role);
}

/** A district's units and people as the set-up sheet; without units, the empty form. Who belongs to no unit is not in it. */
export function writeSheet(district: string, units: readonly Unit[], people: readonly Person[]): Promise<Uint8Array> {
  const nameOf = new Map(units.map(({ id, name }) => [id, name]));
  return writeUnitsSheet({
    title: `${district}单位和人员`,
    units: units.map(({ name, parentId, kind, duties }) => ({
      ...{ name, kind, parent: parentId === null ? null : (nameOf.get(parentId) ?? null), duties: duties === '' ? null : duties },
    })),
    people: people.flatMap(({ unitId, name, login, roles, active }): SheetPerson[] => {
      const unit = unitId === null ? undefined : nameOf.get(unitId);
      const known = roles.filter(isSheetRole);
      return unit === undefined || known.length === 0 || !active ? [] : [{ unit, name, login, roles: known }];
    }),
  });
}

/** What a filled-in sheet says, and row by row what is wrong with it; nothing is kept. */
export async function checkSheet(bytes: Uint8Array, english: boolean): Promise<CheckedSheet> {
  const { units, people, problems } = await readUnitsSheet(bytes);
  return {
    units: units.map(({ name, parent, kind, duties }) => ({ name, parent, kind, duties })),
    people: people.map(({ unit, name, login, roles }) => ({ unit, name, login, roles: [...roles] })),
    problems: problems.map(({ row, message, messageEn, mend, mendEn }) => ({
      row,
      message: english ? messageEn : message,
      mend: english ? mendEn : mend,
    })),
  };
}
