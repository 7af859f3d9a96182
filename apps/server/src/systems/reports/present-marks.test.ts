import { read, type Reading } from '@luoshi/reader';
import { expect, test } from 'vitest';
import { presentReading } from './present-marks.js';

const text = `江北区2025年计划报告

一、2024年计划执行情况

新建中小学8所，其中小学5所、初中2所。

二、2025年主要任务

提升城市品质。新建中小学6所，6月底前建成滨江大道。加强队伍建设。
`;

/** Puts a field that nobody listed into every object of a thing. */
function withMore(thing: unknown): unknown {
  if (Array.isArray(thing)) return thing.map(withMore);
  if (typeof thing !== 'object' || thing === null) return thing;
  return { ...Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, withMore(value)])), more: 'not listed' };
}

test('a reading leaves with every field of the reader’s types, and with none that is not listed', () => {
  const reading = read(text);
  for (const list of [reading.outline, reading.figures, reading.commitments, reading.links, reading.findings, reading.coverage.sentences]) {
    expect(list).not.toHaveLength(0);
  }
  expect(presentReading(withMore(reading) as Reading)).toEqual(reading);
});
