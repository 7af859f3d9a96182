import { addDistrict, AccessStore, type Role } from '../core/access/index.js';
import type { RunningServer } from '../start.js';

/** Who there is in a test district: one of each role, a second planner, and people of a second unit. Ids are logins. */
export const PEOPLE = {
  officer: { name: '测试填报员', unit: 'education', roles: ['officer'] },
  reviewer: { name: '测试审核员', unit: 'education', roles: ['reviewer'] },
  'other-officer': { name: '外单位填报员', unit: 'health', roles: ['officer'] },
  'other-reviewer': { name: '外单位审核员', unit: 'health', roles: ['reviewer'] },
  planner: { name: '测试计划员', unit: 'planning', roles: ['planner'] },
  'second-planner': { name: '李四', unit: 'planning', roles: ['planner'] },
  leader: { name: '测试领导', unit: null, roles: ['leader'] },
  admin: { name: '测试管理员', unit: 'planning', roles: ['admin'] },
  enterprise: { name: '测试企业', unit: null, roles: ['enterprise'] },
  resident: { name: '测试居民', unit: null, roles: ['resident'] },
} as const satisfies Record<string, { name: string; unit: string | null; roles: readonly Role[] }>;

export type Somebody = keyof typeof PEOPLE;

const UNITS = [
  { id: 'planning', name: '发展改革局', duties: '负责计划的编制和调度，固定资产投资，营商环境。' },
  { id: 'education', name: '教育局', duties: '负责中小学、幼儿园的建设和学位供给。' },
  { id: 'health', name: '卫生健康局', duties: '负责医院、社区卫生服务中心的建设。' },
];

/** Makes a district with units and people where there is none of this id; answers with a session's cookie for each of them. */
export async function populate({ tenancy, sessions }: RunningServer, district: string): Promise<Record<string, string>> {
  const isNew = await addDistrict(tenancy.outside, { id: district, name: `测试区 ${district}`, sample: false, frozenOn: null });
  const store = new AccessStore(tenancy.of(district), district);
  if (isNew) {
    for (const [n, unit] of UNITS.entries()) await store.addUnit({ ...unit, parentId: null, kind: 'department' }, n);
    for (const [login, { name, unit, roles }] of Object.entries(PEOPLE)) {
      await store.addPerson({ id: login, login, name, email: null, unitId: unit, roles: [...roles] });
    }
  }
  const cookies: Record<string, string> = {};
  for (const login of Object.keys(PEOPLE)) cookies[login] = `luoshi=${await sessions.open(district, login, new Date())}`;
  return cookies;
}
