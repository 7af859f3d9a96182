/**
 * What access says over HTTP, as types the page imports. No code here. A: admin.
 *
 * GET    /api/session                 SessionAnswer; public
 * POST   /api/session                 NewSession -> 204; signs in. 422 wrong-password, 429 too-many-tries (Retry-After in seconds)
 * DELETE /api/session                 204; signs out
 * POST   /api/session/password        NewPassword -> 204; ends every other session. 400 weak-password, 422 wrong-old-password
 * GET    /api/sessions                SessionList: one's own that hold
 * DELETE /api/sessions/:id            204; ends one of one's own
 * GET    /enter/:token?to=/path       opens a session by a link and leads to a page of ours
 * GET    /oidc/start?to=&district=    leads to the OpenID provider; 404 where none is set up
 * GET    /oidc/callback               comes back from it
 *
 * GET    /api/units                   UnitList; staff see names, A sees duties and closed units too
 * POST   /api/units              A    NewUnit -> 201 Unit
 * PATCH  /api/units/:id          A    part of NewUnit, and `active` -> Unit
 * GET    /api/units/sheet.xlsx   A    units and people as the set-up sheet
 * GET    /api/people             A    PeopleList
 * POST   /api/people             A    NewPerson -> 201 Person
 * PATCH  /api/people/:id         A    part of NewPerson without login, and `active`, `oidcByLogin` -> Person
 * POST   /api/people/:id/invite  A    201 Invitation: lets in once, within 7 days
 * DELETE /api/people/:id/sessions A   204; ends all of a person's sessions
 *
 * GET    /api/setup                   SetupState; public. The set-up's other routes ask for the link's token in `x-luoshi-setup`
 * GET    /api/setup/units.xlsx        the empty sheet to fill in
 * POST   /api/setup/check             a filled-in sheet (multipart, field `file`) -> CheckedSheet; nothing is kept
 * POST   /api/setup                   NewDistrict -> 201 SessionAnswer's district; makes all of it at once and signs the admin in
 */
import type { Role } from './roles.js';

export type { Role } from './roles.js';

export interface DistrictFacts {
  id: string;
  name: string;
  /** Made up, and said so on every page. */
  sample: boolean;
  /** The district's day, ISO 8601; of a sample district the day it stands still on. */
  today: string;
}

export interface SessionAnswer {
  /** Null where nobody has signed in. */
  person: { id: string; name: string; roles: Role[]; unit: { id: string; name: string } | null } | null;
  /** The district that is shown; null on a server that has none yet. */
  district: DistrictFacts | null;
  /** Every district, to choose from where one signs in. */
  districts: { id: string; name: string }[];
  /** True where one can sign in with an OpenID provider. */
  byProvider: boolean;
}

export interface NewSession {
  login: string;
  password: string;
  /** Id; the first district where it is missing. */
  district?: string | undefined;
}

export interface NewPassword {
  /** The one that is set; not asked of who has none yet. */
  old?: string | undefined;
  new: string;
}

export interface SessionEntry {
  id: string;
  /** ISO 8601. */
  createdAt: string;
  seenAt: string;
  way: 'password' | 'oidc' | 'link';
  /** As the browser names itself. */
  agent: string;
  /** The one that asks. */
  current: boolean;
}

export interface SessionList {
  sessions: SessionEntry[];
}

export type UnitKind = 'department' | 'street' | 'other';

export interface UnitEntry {
  id: string;
  name: string;
  parentId: string | null;
  kind: UnitKind;
  /** For admins only. */
  duties?: string | undefined;
  active?: boolean | undefined;
}

export interface UnitList {
  units: UnitEntry[];
}

export interface PersonEntry {
  id: string;
  login: string;
  name: string;
  email: string | null;
  unitId: string | null;
  roles: Role[];
  active: boolean;
  hasPassword: boolean;
  /** How the person stands to the OpenID provider: known there, to be known by login at the first sign-in, or not at all. */
  provider: 'bound' | 'by-login' | 'none';
}

export interface PeopleList {
  people: PersonEntry[];
}

export interface Invitation {
  /** The whole address, to be handed to the person. */
  link: string;
  /** ISO 8601. */
  expires: string;
}

export interface SetupState {
  /** True where the server has no district yet. */
  needed: boolean;
}

export interface SheetUnitEntry {
  name: string;
  /** The name of the unit above. */
  parent: string | null;
  kind: UnitKind;
  duties: string | null;
}

export interface SheetPersonEntry {
  unit: string;
  name: string;
  login: string;
  roles: Role[];
}

export interface CheckedSheet {
  units: SheetUnitEntry[];
  people: SheetPersonEntry[];
  /** Row by row, in the language asked for. */
  problems: { row: number | null; message: string; mend: string }[];
}

export interface NewDistrict {
  /** Stands in addresses: small letters, digits, hyphens. */
  id: string;
  name: string;
  units: SheetUnitEntry[];
  people: SheetPersonEntry[];
  admin: { name: string; login: string; password: string };
}
