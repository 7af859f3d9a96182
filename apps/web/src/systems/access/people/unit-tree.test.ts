import type { UnitEntry } from '@luoshi/server/access';
import { expect, test } from 'vitest';
import { asTree } from './unit-tree.js';

const unit = (id: string, parentId: string | null): UnitEntry => ({ id, parentId, name: id, kind: 'department' });

test('units are read below the one they belong to, and what hangs in the air at the top', () => {
  const tree = asTree([unit('科', '局'), unit('局', null), unit('街道', null), unit('股', '科'), unit('孤', '没有')]);
  expect(tree.map(({ unit: { name }, depth }) => `${String(depth)} ${name}`)).toEqual(['0 局', '1 科', '2 股', '0 街道', '0 孤']);
});
