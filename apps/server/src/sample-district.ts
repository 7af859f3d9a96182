import { join } from 'node:path';
import { AccessStore, addDistrict, contextOf, listDistricts, system, type Role } from './core/access/index.js';
import type { RunningServer } from './start.js';

const SAMPLE = { id: 'sample', name: '示例区', sample: true, frozenOn: '2025-09-15' };

const TITLES: [Role, string][] = [
  ['planner', '计划（planner）'],
  ['officer', '填报（officer）'],
  ['reviewer', '审核（reviewer）'],
  ['leader', '领导（leader）'],
  ['admin', '管理（admin）'],
  ['enterprise', '企业（enterprise）'],
  ['resident', '居民（resident）'],
];

/**
 * Makes the sample district on a server that has no district yet: made up, said to be so, and standing still on one day.
 * @param folder where the sample's files lie
 */
export async function makeSampleDistrict({ tenancy, reports }: RunningServer, folder: string, say: (line: string) => void): Promise<void> {
  if ((await listDistricts(tenancy.outside)).length > 0) return;
  say('正在建立示例区（合成数据，只在第一次）…');
  await addDistrict(tenancy.outside, SAMPLE);
  const store = new AccessStore(tenancy.of(SAMPLE.id), SAMPLE.id);
  for (const [role] of TITLES) {
    await store.addPerson({ id: role, login: role, name: `示例${role}`, email: null, unitId: null, roles: [role] });
  }
  await reports.readFile(contextOf(tenancy, SAMPLE, system, new Date()), join(folder, 'luohu-2025.md'));
}

/** A link for each role of a sample district. */
export async function invitationsTo(
  { sessions, tenancy, address }: RunningServer,
  district: string,
): Promise<{ role: Role; title: string; link: string }[]> {
  const people = await new AccessStore(tenancy.of(district), district).listPeople();
  const expires = new Date(Date.now() + 7 * 24 * 3_600_000);
  const invitations = [];
  for (const [role, title] of TITLES) {
    const person = people.find(({ roles }) => roles.includes(role));
    if (person) invitations.push({ role, title, link: `${address}/enter/${await sessions.invite(district, person.id, expires, true)}` });
  }
  return invitations;
}
