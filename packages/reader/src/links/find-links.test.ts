import { describe, expect, it } from 'vitest';
import { figure } from '../testing/marks.js';
import type { Figure } from '../types.js';
import { findLinks } from './find-links.js';

const text = '去年生产总值增长5%，新建公园3座，PM2.5浓度32微克；今年生产总值增长6%，新建公园2个，PM2.5浓度30微克。';
const result = (quote: string, fields: Partial<Figure>) => figure(text, quote, { part: 'result', ...fields });
const target = (quote: string, fields: Partial<Figure>) => figure(text, quote, { part: 'target', after: '今年', ...fields });
const linked = (figures: Figure[]) =>
  findLinks(figures).map(({ result, target, direction, measure }) => ({ result, target, direction, measure }));

describe('findLinks', () => {
  it('links a result to the target that has the same measure', () => {
    const before = result('5%', { unit: '%', measure: '生产总值', change: 'growth' });
    const after = target('6%', { unit: '%', measure: '地区生产总值', change: 'growth' });
    expect(findLinks([before, after])).toEqual([
      { id: 'l1', result: before.id, target: after.id, measure: '生产总值', direction: 'raised', because: ['link-same:地区生产总值'] },
    ]);
  });

  it('says lowered where the target is smaller, whatever the classifier', () => {
    const before = result('3座', { unit: '座', measure: '公园', change: 'add' });
    const after = target('2个', { unit: '个', measure: '新建公园', change: 'add' });
    expect(linked([before, after])).toEqual([{ result: before.id, target: after.id, direction: 'lowered', measure: '公园' }]);
  });

  it('says held where both are the same', () => {
    const before = result('5%', { unit: '%', measure: '绿化覆盖率', change: 'share' });
    const after = target('6%', { unit: '%', measure: '绿化覆盖率', change: 'share', value: 5 });
    expect(linked([before, after])).toMatchObject([{ direction: 'held' }]);
  });

  it('does not link a growth rate to a level', () => {
    const before = result('5%', { unit: '%', measure: '生产总值', change: 'growth' });
    const after = target('6%', { unit: '%', measure: '生产总值', change: 'share' });
    expect(linked([before, after])).toEqual([]);
  });

  it('does not link measures that exclude each other', () => {
    const before = result('5%', { unit: '%', measure: '城镇居民人均收入水平', change: 'growth' });
    const after = target('6%', { unit: '%', measure: '农村居民人均收入水平', change: 'growth' });
    expect(linked([before, after])).toEqual([]);
  });

  it('does not link a part of an indicator to the whole', () => {
    const before = result('5%', { unit: '%', measure: '工业固定资产投资', change: 'growth' });
    const after = target('6%', { unit: '%', measure: '固定资产投资', change: 'growth' });
    expect(linked([before, after])).toEqual([]);
  });

  it('does not link ratios, which are neither more nor less than each other', () => {
    const ratios = '去年三次产业结构为22.7:30.3:47；今年三次产业结构为21:31:48。';
    const shared = { measure: '三次产业结构', change: 'share' } as const;
    const before = figure(ratios, '22.7:30.3:47', { ...shared, part: 'result', value: [22.7, 30.3, 47] });
    const after = figure(ratios, '21:31:48', { ...shared, value: [21, 31, 48] });
    expect(linked([before, after])).toEqual([]);
  });

  it('converts areas before it says which is larger', () => {
    const before = result('3座', { unit: '公顷', measure: '湿地修复', change: 'add', value: 3 });
    const after = target('2个', { unit: '亩', measure: '湿地修复', change: 'add', value: 50 });
    expect(linked([before, after])).toMatchObject([{ direction: 'raised' }]);
  });
});
