import { read } from '@luoshi/reader';
import type { ReportDetail } from '@luoshi/server/reports';
import { describe, expect, it } from 'vitest';
import { indexReport } from '../index-report.js';
import { isBetter, yearRows } from './year-rows.js';

/** Of each measure in both years, whether its change is for the better. */
function judged(result: string, target: string) {
  const text = `湖滨区2025年政府工作报告\n一、2024年工作回顾\n${result}\n二、2025年工作安排\n${target}\n`;
  const detail: Pick<ReportDetail, 'reading' | 'text'> = { text, reading: read(text) };
  return yearRows(indexReport(detail as ReportDetail)).map((row) => [row.link.measure, isBetter(row)]);
}

describe('isBetter', () => {
  it('takes a lower concentration for the better and a higher one for the worse', () => {
    expect(judged('PM2.5浓度为25微克/立方米。', 'PM2.5浓度控制在23微克/立方米。')).toEqual([['PM2.5浓度', true]]);
    expect(judged('PM2.5浓度为25微克/立方米。', 'PM2.5浓度控制在27微克/立方米。')).toEqual([['PM2.5浓度', false]]);
  });

  it('takes a deeper cut for the better', () => {
    expect(judged('单位GDP能耗下降3%。', '单位GDP能耗下降4%。')).toEqual([['单位GDP能耗', true]]);
  });

  it('does not judge what may rise or fall for good or ill', () => {
    expect(judged('新增公共停车位120个。', '新增公共停车位150个。')).toEqual([['公共停车位', null]]);
  });
});
