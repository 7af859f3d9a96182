import { read } from '@luoshi/reader';
import type { ReportDetail } from '@luoshi/server/reports';
import { describe, expect, it } from 'vitest';
import { indexReport } from '../index-report.js';
import { taskRows } from './task-rows.js';

function rowsOf(text: string) {
  const reading = read(text);
  const detail: Pick<ReportDetail, 'reading' | 'text'> = { text, reading };
  return taskRows(indexReport(detail as ReportDetail)).map(({ commitment, ...cells }) => ({ task: commitment.quote, ...cells }));
}

const report = (target: string) =>
  `湖滨区2025年政府工作报告\n一、2024年工作回顾\n全年新增公共停车位120个。\n二、2025年工作安排\n${target}\n`;

describe('taskRows', () => {
  it('shows each cell as the Excel file does', () => {
    expect(rowsOf(report('新增公共停车位不少于150个。'))).toEqual([
      {
        number: 1,
        task: '新增公共停车位不少于150个',
        section: '二、2025年工作安排',
        value: '≥150',
        unit: '个',
        last: '120 个',
        growth: '',
        lead: '',
        support: '',
        deadline: '2025-12-31',
        progress: '',
        remarks: '较上年提高（+25.0%）',
      },
    ]);
  });

  it('puts a unit that leads under 牵头单位 and one that only answers under 责任单位', () => {
    const owners = (target: string) => rowsOf(report(target)).map(({ lead, support }) => ({ lead, support }));
    expect(owners('新增公共停车位150个（牵头单位：区城管局）。')).toEqual([{ lead: '区城管局', support: '' }]);
    expect(owners('新增公共停车位150个（责任单位：区城管局）。')).toEqual([{ lead: '', support: '区城管局' }]);
  });
});
