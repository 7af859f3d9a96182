import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AccessStore, addDistrict, contextOf, listDistricts, system, type Actor, type Role } from './core/access/index.js';
import type { RunningServer } from './start.js';
import { sampleDistrict } from './systems/plan/index.js';

const FROZEN_ON = '2025-09-15';

/** Roles with their links' titles, and the unit whose work is shown where a role has many people. */
const TITLES: [Role, string][] = [
  ['planner', '计划（planner）'],
  ['officer', '填报（officer）'],
  ['reviewer', '审核（reviewer）'],
  ['leader', '领导（leader）'],
  ['admin', '管理（admin）'],
  ['enterprise', '企业（enterprise）'],
  ['resident', '居民（resident）'],
];
const SHOWN_UNIT = 'fgj';

/**
 * Makes the sample district on a server that has no district yet: made up, said to be so, and standing still on one day, in its plan's
 * ninth month.
 * @param folder where the sample's files lie
 */
export async function makeSampleDistrict(server: RunningServer, folder: string, say: (line: string) => void): Promise<void> {
  const { tenancy, reports, plans } = server;
  if ((await listDistricts(tenancy.outside)).length > 0) return;
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(folder, 'district', `${name}.json`), 'utf8'));
  const names = ['units', 'people', 'owners', 'reform', 'programme'] as const;
  const [all, staff, owners, reform, programme] = await Promise.all(names.map(read));
  const sample = sampleDistrict({ units: all, people: staff, owners, reform, programme });
  const { district: named, units, people } = sample;
  say('正在建立示例区（合成数据，只在第一次）：单位和人员…');
  const district = { id: named.id, name: named.name, sample: true, frozenOn: FROZEN_ON };
  await addDistrict(tenancy.outside, district);
  const store = new AccessStore(tenancy.of(district.id), district.id);
  for (const [n, unit] of units.entries()) await store.addUnit(unit, n);
  for (const person of people) await store.addPerson({ ...person, email: null });
  say('  读计划报告…');
  const started = new Date('2025-01-15T01:00:00Z');
  const report = await reports.readFile(contextOf(tenancy, district, system, started), join(folder, 'luohu-2025.md'));
  say('  分解任务、定责任单位、八个月的填报和审核，逐条记账…');
  const planner = actorOf(people.find(({ roles }) => roles.includes('planner')));
  const { marks, plans: further } = sample;
  const evidence = await readEvidence(join(folder, 'district', 'evidence'));
  const context = contextOf(tenancy, district, planner, started);
  const { returns } = await plans.loadSample(context, { reportId: report.id, planner, marks, plans: further, evidence });
  say(`  示例区已建好：${units.length}个单位、${people.length}人、${returns}份填报。`);
}

function actorOf(person: { id: string; name: string; unitId: string | null; roles: Role[] } | undefined): Actor {
  if (!person) throw new Error('the sample district has no planner');
  return { id: person.id, name: person.name, unit: person.unitId, roles: person.roles };
}

async function readEvidence(folder: string): Promise<{ name: string; bytes: Buffer }[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}

/** A link for each role of a sample district, each leading to the page that the role works on. */
export async function invitationsTo(
  { sessions, tenancy, address, plans }: RunningServer,
  district: string,
): Promise<{ role: Role; title: string; link: string }[]> {
  const people = await new AccessStore(tenancy.of(district), district).listPeople();
  const facts = (await listDistricts(tenancy.outside)).find(({ id }) => id === district);
  const [plan] = facts ? await plans.listIds(contextOf(tenancy, facts, system, new Date())) : [];
  const expires = new Date(Date.now() + 7 * 24 * 3_600_000);
  const invitations = [];
  for (const [role, title] of TITLES) {
    const those = people.filter(({ roles }) => roles.includes(role));
    const person = those.find(({ unitId }) => unitId === SHOWN_UNIT) ?? those[0];
    if (!person) continue;
    const token = await sessions.invite(district, person.id, expires, true);
    invitations.push({ role, title, link: `${address}/enter/${token}?to=${pageOf(role, plan)}` });
  }
  return invitations;
}

/** The page that a role works on. */
function pageOf(role: Role, plan: string | undefined): string {
  if (role === 'officer' || role === 'reviewer') return '/desk';
  if (plan === undefined) return '/';
  if (role === 'leader') return `/plans/${plan}/leader`;
  return role === 'planner' ? `/plans/${plan}` : '/';
}
