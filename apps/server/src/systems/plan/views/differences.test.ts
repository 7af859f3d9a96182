import { expect, test } from 'vitest';
import type { VersionedCommitment } from '../model.js';
import { differencesOf } from './differences.js';

const one: VersionedCommitment = {
  ...{ id: 'c001', number: 1, heading: '一、教育', text: '新增学位3000个', kind: 'metric', certainty: 'firm', deadline: '2025-12-31' },
  target: { value: 3000, upper: null, unit: '个', comparator: '>=', measure: '学位', change: 'add', baseline: null },
  ...{ leadUnit: 'education', supportingUnits: [], parent: null, weight: 1, items: [], milestones: [] },
};
const two: VersionedCommitment = { ...one, id: 'c002', number: 2, text: '建成学校2所' };
const units = new Map([
  ['education', '教育局'],
  ['health', '卫生健康局'],
]);
const unitOf = (id: string | null) => (id === null ? null : { id, name: units.get(id) ?? id });

test('two versions that say the same differ in nothing', () => {
  expect(differencesOf([one, two], [one, two], unitOf)).toEqual([]);
});

test('each field that differs is told by itself, units by name; added and taken out are told whole', () => {
  const changed: VersionedCommitment = {
    ...one,
    target: { ...one.target, value: 3500, upper: 4000, unit: '个', comparator: '>=', measure: '学位', change: 'add', baseline: 2800 },
    deadline: '2025-11-30',
    leadUnit: 'health',
    milestones: [{ name: '开工', due: '2025-03-31' }],
  };
  const three = { ...one, id: 'c003', number: 3, text: '新增医院1所' };
  expect(differencesOf([one, two], [changed, three], unitOf)).toEqual([
    {
      commitmentId: 'c001',
      number: 1,
      what: 'changed',
      field: 'target',
      from: '学位 >= 3000个 (add)',
      to: '学位 >= 3500–4000个 (add, 2800个)',
    },
    { commitmentId: 'c001', number: 1, what: 'changed', field: 'deadline', from: '2025-12-31', to: '2025-11-30' },
    { commitmentId: 'c001', number: 1, what: 'changed', field: 'leadUnit', from: '教育局', to: '卫生健康局' },
    { commitmentId: 'c001', number: 1, what: 'changed', field: 'milestones', from: null, to: '2025-03-31 开工' },
    { commitmentId: 'c003', number: 3, what: 'added', field: null, from: null, to: '新增医院1所' },
    { commitmentId: 'c002', number: 2, what: 'removed', field: null, from: '建成学校2所', to: null },
  ]);
});
