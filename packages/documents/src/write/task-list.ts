import type { Kind, Reading } from '@luoshi/reader';
import { kindNames } from './labels.js';
import { writeWorkbook, type Column, type Sheet } from './sheet.js';
import { findingRow, indexReading, linkRow, resultRow, targetRow, type Indexed } from './task-rows.js';

/** What the task list is written from. */
export interface TaskListInput {
  reading: Reading;
  title: string;
  fileName?: string;
}

const number: Column = { head: '序号', width: 6, centred: true };
const section: Column = { head: '所属章节', width: 26 };
const kind: Column = { head: '类型', width: 10, centred: true };
const unit: Column = { head: '单位', width: 10, centred: true };

/**
 * The task list (任务分解表) as the bytes of an .xlsx file: one row a target, in the order of the text; last year's results,
 * the links between the two and the findings on further sheets, each left out where it would be empty. Prints on A3
 * landscape, one page wide, header repeated. A value is a number in the unit as printed (144.2 and 亿元) where the target
 * has one figure; no cell is ever a formula. The same reading gives the same cells.
 */
export async function writeTaskList(input: TaskListInput): Promise<Uint8Array> {
  const indexed = indexReading(input.reading);
  const sheets = [targets(indexed, input), results(indexed, input), links(indexed, input), findings(input)];
  const used = sheets.filter((sheet, i) => i === 0 || sheet.rows.length > 0);
  return writeWorkbook(used, input.reading.document.date);
}

function targets(indexed: Indexed, { reading, title, fileName }: TaskListInput): Sheet {
  const rows = reading.commitments.filter(({ part }) => part === 'target');
  const counts = (['metric', 'milestone', 'activity'] satisfies Kind[])
    .map((name) => `${kindNames[name]} ${rows.filter((row) => row.kind === name).length}`)
    .join('，');
  const from = fileName === undefined ? '' : `　来源：${fileName}`;
  return {
    name: '任务分解表',
    title: `${title}任务分解表`,
    note: `共 ${rows.length} 项，其中${counts}${from}`,
    columns: [
      number,
      section,
      { head: '工作任务', width: 52 },
      kind,
      { head: '目标值', width: 14, centred: true },
      unit,
      { head: '上年完成', width: 14, centred: true },
      { head: '同比', width: 10, centred: true },
      { head: '牵头单位', width: 16 },
      { head: '责任单位', width: 16 },
      { head: '完成时限', width: 15, centred: true },
      { head: '进展情况', width: 24 },
      { head: '备注', width: 28 },
    ],
    rows: rows.map((row, i) => targetRow(indexed, row, i + 1)),
  };
}

function results(indexed: Indexed, { reading, title }: TaskListInput): Sheet {
  const rows = reading.commitments.filter(({ part }) => part === 'result');
  return {
    name: '上年完成情况',
    title: `${title}上年完成情况`,
    note: `共 ${rows.length} 项`,
    columns: [
      number,
      section,
      { head: '完成情况', width: 64 },
      kind,
      { head: '完成值', width: 16, centred: true },
      unit,
      { head: '同比', width: 12, centred: true },
      { head: '今年目标', width: 18, centred: true },
      { head: '备注', width: 36 },
    ],
    rows: rows.map((row, i) => resultRow(indexed, row, i + 1)),
  };
}

function links(indexed: Indexed, { reading, title }: TaskListInput): Sheet {
  return {
    name: '上年与今年',
    title: `${title}上年完成与今年目标对照`,
    note: `共 ${reading.links.length} 组`,
    columns: [
      number,
      { head: '指标', width: 28 },
      { head: '上年完成', width: 18, centred: true },
      { head: '今年目标', width: 18, centred: true },
      { head: '比较', width: 20, centred: true },
      { head: '上年原文', width: 56 },
      { head: '今年原文', width: 56 },
    ],
    rows: reading.links.map((link, i) => linkRow(indexed, link, i + 1)),
  };
}

function findings({ reading, title }: TaskListInput): Sheet {
  return {
    name: '问题提示',
    title: `${title}问题提示`,
    note: `共 ${reading.findings.length} 条`,
    columns: [
      number,
      { head: '程度', width: 8, centred: true },
      { head: '问题', width: 24 },
      { head: '原文', width: 60 },
      { head: '为什么', width: 52 },
      { head: '怎么改', width: 52 },
    ],
    rows: reading.findings.map((finding, i) => findingRow(finding, i + 1)),
  };
}
