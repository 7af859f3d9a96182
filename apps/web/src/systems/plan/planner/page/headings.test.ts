import type { Light } from '@luoshi/server/plan';
import { expect, test } from 'vitest';
import { headingTree } from './headings.js';

const row = (heading: string, light: Light) => ({
  heading,
  judgement: { light, rule: '', why: '', whyEn: '', expected: null, actual: null, progress: null },
});

test('a heading counts the lights of all that stands under it', () => {
  const tree = headingTree([row('甲 > 一', 'red'), row('甲 > 二', 'green'), row('甲', 'green'), row('乙', 'grey')]);
  expect(tree).toEqual([
    { path: '甲', label: '甲', depth: 0, counts: { green: 2, amber: 0, red: 1, grey: 0 } },
    { path: '甲 > 一', label: '一', depth: 1, counts: { green: 0, amber: 0, red: 1, grey: 0 } },
    { path: '甲 > 二', label: '二', depth: 1, counts: { green: 1, amber: 0, red: 0, grey: 0 } },
    { path: '乙', label: '乙', depth: 0, counts: { green: 0, amber: 0, red: 0, grey: 1 } },
  ]);
});
