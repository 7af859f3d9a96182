import { expect, test } from 'vitest';
import { changesOf, conflictsOf, editOf, formOf, readForm, type Values } from './values.js';

const shown: Values = {
  ...{ text: '新建学校8所', deadline: '2025-12-31', kind: 'metric', removed: false, leadUnit: 'education', supportingUnits: [] },
  target: { value: 8, upper: null, unit: '所', comparator: '=', measure: '学校', change: 'add', baseline: null },
  ...{ parent: 'c1', schedule: { shape: 'linear' }, items: [], milestones: [], weight: 1 },
};
const around = { target: shown.target, periods: 4, idOf: (n: number) => (n === 1 ? 'c1' : undefined) };
const form = formOf(shown, (id) => (id === 'c1' ? 1 : undefined));

test('a form that nobody touched changes nothing', () => {
  expect(readForm(form, around)).toEqual(shown);
});

test('only what was changed is sent', () => {
  const wanted = readForm({ ...form, value: '9', deadline: '2025-11-30' }, around);
  if (typeof wanted === 'string') throw new Error(wanted);
  const fields = changesOf(shown, wanted);
  expect(fields).toEqual(['target', 'deadline']);
  expect(editOf(fields, wanted, 3)).toEqual({ seen: 3, target: { ...shown.target, value: 9 }, deadline: '2025-11-30' });
});

test('two changes are at odds only where both changed the same field to something else', () => {
  const mine = { ...shown, deadline: '2025-11-30', weight: 2, text: '新建学校9所' };
  const theirs = { ...shown, deadline: '2025-10-31', weight: 2, leadUnit: 'health' };
  expect(conflictsOf(shown, mine, theirs)).toEqual(['deadline']);
});

test('what cannot be saved is told by its kind', () => {
  expect(readForm({ ...form, value: '八' }, around)).toBe('value');
  expect(readForm({ ...form, weight: '0' }, around)).toBe('value');
  expect(readForm({ ...form, text: ' ' }, around)).toBe('text');
  expect(readForm({ ...form, milestones: [{ n: 1, name: '开工', due: '' }] }, around)).toBe('text');
  expect(readForm({ ...form, shape: 'path', path: '1, 2, 3' }, around)).toBe('path');
  expect(readForm({ ...form, parent: '7' }, around)).toBe('parent');
});
