import { readFileSync } from 'node:fs';
import { openDocument } from '@luoshi/documents';
import { read, type Figure } from '@luoshi/reader';
import { describe, expect, it, vi } from 'vitest';
import { draftReport } from './draft-report.js';
import { renderDraft } from './render-draft.js';
import { sampleYear } from './testing/sample-year.js';
import { toText } from './to-text.js';
import type { DraftedReport, ReportKind } from './types.js';

vi.setConfig({ testTimeout: 60_000 });

const plan = readFileSync(new URL('../../../../../../sample/luohu-2025.md', import.meta.url), 'utf8');

interface Comparison {
  /** Where the two lists part: value and unit of each figure, in the order of the text. */
  drafted: string[];
  read: string[];
  /** Figures whose change or measure was read otherwise than meant. */
  changed: string[];
  measured: string[];
}

/** Holds the draft's figures against those read again, one by one in the order of the text. */
function compare(draft: DraftedReport, reading: readonly Figure[]): Comparison {
  const figures = [...reading].sort((a, b) => a.start - b.start);
  const result: Comparison = { drafted: [], read: [], changed: [], measured: [] };
  for (const [i, { value, unit, change, measure, written, role }] of draft.figures.entries()) {
    const found = figures[i];
    result.drafted.push(`${value} ${unit}`);
    if (change !== null && found !== undefined && found.change !== change)
      result.changed.push(`${measure} ${written}: ${change} read as ${found.change}`);
    if (role === 'result' && found !== undefined && found.measure !== measure) result.measured.push(`${measure} read as ${found.measure}`);
  }
  result.read = figures.map(({ value, unit }) => `${typeof value === 'number' ? value : value[0]} ${unit}`);
  return result;
}

/** What the reader says otherwise of the plan's own sentence (由区住房建设局牵头完成28个…) than of the result's. */
const known = /^老旧小区改造 \d+个: level read as add$/;

describe.each<[ReportKind, number, number]>([
  ['annual', 125, 74],
  ['midyear', 184, 74],
])('%s', (kind, all, results) => {
  it('every figure of the draft over the whole sample plan is read again as it was meant, and no other', () => {
    const input = sampleYear(plan, kind);
    const draft = draftReport(input);
    const { drafted, read: again, changed, measured } = compare(draft, read(toText(draft), { planYear: 2026 }).figures);
    expect(again).toEqual(drafted);
    expect(changed.filter((row) => !known.test(row))).toEqual([]);
    // The reader leaves 总数 off a measure; nothing else of a measure may differ.
    expect(measured.filter((row) => !/^(.+)总数 read as \1$/.test(row))).toEqual([]);
    expect(measured.length).toBeLessThanOrEqual(1);
    expect(changed.length).toBe(1);
    expect(draft.figures.length).toBe(all);
    expect(draft.figures.filter(({ role }) => role === 'result').length).toBe(results);
  });

  it('every value that was accepted is in the draft', () => {
    const input = sampleYear(plan, kind);
    const reported = input.commitments.filter(
      ({ id, target }) => target !== null && (input.accepted.get(id) ?? []).some(({ value }) => (value ?? 0) > 0),
    );
    const drafted = new Set(draftReport(input).figures.flatMap(({ role, commitment }) => (role === 'result' ? [commitment] : [])));
    expect(reported.filter(({ number }) => !drafted.has(number))).toEqual([]);
    expect(reported.length).toBeGreaterThan(70);
  });

  it('other years fare as well', () => {
    for (const seed of [11, 12, 13, 14]) {
      const draft = draftReport(sampleYear(plan, kind, seed));
      const { drafted, read: again, changed } = compare(draft, read(toText(draft), { planYear: 2026 }).figures);
      expect(again).toEqual(drafted);
      expect(changed.filter((row) => !known.test(row))).toEqual([]);
      expect(draft.figures.length).toBeGreaterThan(100);
    }
  });
});

it('the .docx holds the same body in the same order, and reads the same', async () => {
  const draft = draftReport(sampleYear(plan, 'annual'));
  const { bytes, fileName } = await renderDraft(draft, 'docx');
  const { text } = await openDocument(bytes, fileName);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const body = toText(draft)
    .split('\n')
    .filter((line) => line !== '');
  expect(lines.slice(0, body.length)).toEqual(body);
  expect(lines[body.length]).toBe('附件：1.主要指标完成情况表');
  const { drafted, read: again } = compare(draft, read(lines.slice(0, body.length).join('\n\n'), { planYear: 2026 }).figures);
  expect(again).toEqual(drafted);
  expect(fileName).toBe('关于罗湖区2025年计划执行情况的报告.docx');
});

it('every figure of the draft stands in its annex and every result has a source', () => {
  const draft = draftReport(sampleYear(plan, 'annual'));
  const body = toText(draft);
  expect(draft.figures.filter(({ written }) => !body.includes(written))).toEqual([]);
  expect(draft.figures.filter(({ role, reference }) => role !== 'count' && reference === null)).toEqual([]);
});

it('the body of a sentence is neither broken nor doubled', () => {
  for (const kind of ['annual', 'midyear'] as const) {
    const body = toText(draftReport(sampleYear(plan, kind)));
    expect(body.match(/，，|。。|；；|，。|；。|达到达到|的达到|完成完成|undefined|NaN/g)).toBe(null);
    expect(body.match(/比上年(?:末)?增长[\d.]+个百分点/g)).toBe(null);
  }
});
