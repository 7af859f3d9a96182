import { beforeAll, expect, test, vi } from 'vitest';
import type { Words } from './tell-entry.js';

let tell: (entry: { action: string; before: unknown; after: unknown }) => { what: string; changes: string[] };

beforeAll(async () => {
  // The catalogue asks the browser for the language when it is loaded.
  vi.stubGlobal('window', { localStorage: { getItem: () => null } });
  vi.stubGlobal('document', { documentElement: { lang: '' } });
  const { tellEntry } = await import('./tell-entry.js');
  const { zh } = await import('../../../../core/i18n/zh/index.js');
  const words: Words = {
    texts: zh,
    language: 'zh',
    unit: '户',
    unitName: (id) => ({ education: '教育局', health: '卫生健康局' })[id] ?? id,
    commitmentText: (id) => (id === 'c1' ? '新建学校8所' : id),
  };
  tell = (entry) => tellEntry(entry, words);
});

test('an edit is told field by field, before and after', () => {
  expect(
    tell({
      action: 'plan.edit-commitment',
      before: { deadline: '2025-12-31', leadUnit: 'education', weight: 1 },
      after: { deadline: '2025-11-30', leadUnit: 'health', weight: 2 },
    }),
  ).toEqual({
    what: '修改了这项任务',
    changes: ['完成时限由“2025-12-31”改为“2025-11-30”', '牵头单位由“教育局”改为“卫生健康局”', '权重由“1”改为“2”'],
  });
});

test('a return is told with its figure, its grade and how many files it rests on', () => {
  expect(
    tell({
      action: 'plan.accept-return',
      before: { return: 'r1', round: 2 },
      after: { period: '2025-08', value: 34_700, unit: '户', grade: 'begun', evidence: 2 },
    }),
  ).toEqual({ what: '通过了填报（2025年8月）', changes: ['数值：3.47万户', '做到了哪一步：已开工', '佐证材料：2 份'] });
});

test('sending back is told with its reason', () => {
  expect(
    tell({ action: 'plan.send-back-return', before: { state: 'submitted' }, after: { state: 'returned', remark: '缺验收表' } }),
  ).toEqual({
    what: '退回了填报',
    changes: ['意见：缺验收表'],
  });
});

test('what waits for publication, milestones and units are told in words', () => {
  const target = { value: 8, upper: null, unit: '所', comparator: '=', measure: '学校', change: 'add', baseline: null };
  expect(
    tell({
      action: 'plan.edit-commitment',
      before: { pending: null, milestones: [], supportingUnits: ['education'] },
      after: {
        pending: { target },
        milestones: [{ n: 1, name: '开工', due: '2025-06-30', grade: null }],
        supportingUnits: ['education', 'health'],
      },
    }).changes,
  ).toEqual(['待发布的改动: 目标定为“学校 8所”', '节点由“无”改为“开工（2025-06-30）”', '配合单位由“教育局”改为“教育局、卫生健康局”']);
});

test('joining the plan is told by what matters, and no field is told as JSON', () => {
  const after = { heading: '二', text: '新建学校8所', deadline: '2025-12-31', leadUnit: 'education', items: [], weight: 1, pending: null };
  expect(tell({ action: 'plan.add-commitments', before: null, after })).toEqual({
    what: '列入计划',
    changes: ['完成时限定为“2025-12-31”', '牵头单位定为“教育局”'],
  });
});
