import type {
  CheckedSheet,
  Invitation,
  NewDistrict,
  NewPassword,
  NewSession,
  PeopleList,
  PersonEntry,
  Role,
  SessionList,
  UnitEntry,
  UnitKind,
  UnitList,
} from '@luoshi/server/access';
import { request } from '../../core/api/request.js';
import { upload } from '../../core/api/upload.js';

const personAt = (id: string): string => `/api/people/${encodeURIComponent(id)}`;

export const signIn = (body: NewSession): Promise<void> => request('/api/session', { method: 'POST', body });

export const changePassword = (body: NewPassword): Promise<void> => request('/api/session/password', { method: 'POST', body });

export const fetchSessions = (): Promise<SessionList> => request('/api/sessions');

export const endSession = (id: string): Promise<void> => request(`/api/sessions/${encodeURIComponent(id)}`, { method: 'DELETE' });

export const fetchUnits = (): Promise<UnitList> => request('/api/units');

/** What the form of a unit says. */
export interface UnitForm {
  name: string;
  kind: UnitKind;
  parentId: string | null;
  duties: string;
}

export const addUnit = (body: UnitForm): Promise<UnitEntry> => request('/api/units', { method: 'POST', body });

export const changeUnit = (id: string, body: Partial<UnitForm> & { active?: boolean }): Promise<UnitEntry> =>
  request(`/api/units/${encodeURIComponent(id)}`, { method: 'PATCH', body });

export const fetchPeople = (): Promise<PeopleList> => request('/api/people');

/** What the form of a person says. */
export interface PersonForm {
  name: string;
  email: string | null;
  unitId: string | null;
  roles: Role[];
  oidcByLogin: boolean;
}

export const addPerson = (body: PersonForm & { login: string }): Promise<PersonEntry> => request('/api/people', { method: 'POST', body });

export const changePerson = (id: string, body: Partial<PersonForm> & { active?: boolean }): Promise<PersonEntry> =>
  request(personAt(id), { method: 'PATCH', body });

export const invite = (id: string): Promise<Invitation> => request(`${personAt(id)}/invite`, { method: 'POST' });

export const endSessions = (id: string): Promise<void> => request(`${personAt(id)}/sessions`, { method: 'DELETE' });

const withToken = (token: string): Record<string, string> => ({ 'x-luoshi-setup': token });

export const checkSheet = (token: string, file: File): Promise<CheckedSheet> =>
  upload('/api/setup/check', file, () => undefined, withToken(token));

export const setUp = (token: string, body: NewDistrict): Promise<void> =>
  request('/api/setup', { method: 'POST', body, headers: withToken(token) });

/** Reads the first report in; signed in as the administrator that the set-up made. */
export const uploadFirstReport = (file: File): Promise<{ id: string }> => upload('/api/reports', file, () => undefined);
