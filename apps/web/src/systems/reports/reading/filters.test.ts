import { read } from '@luoshi/reader';
import type { ReportDetail } from '@luoshi/server/reports';
import { expect, test } from 'vitest';
import { indexReport } from '../index-report.js';
import { filtersOf, passing } from './filters.js';
import { neighbour, resolveSelection } from './selection.js';

const text = '一、2031年主要任务\n\n新建中小学8所，改造公园3个。6月底前建成滨江大道。\n';
const reading = read(text);
const detail: ReportDetail = {
  id: 'r',
  title: '',
  place: null,
  fileName: '',
  planYear: 2031,
  reviewYear: 2030,
  characters: text.length,
  commitments: reading.commitments.length,
  targets: reading.commitments.length,
  figures: reading.figures.length,
  findings: { error: 0, warning: 0, note: 0 },
  checkable: null,
  sample: false,
  createdAt: '2031-01-01T00:00:00Z',
  text,
  reading,
  corrections: [],
  confirmed: [],
  version: 0,
};
const index = indexReport(detail);
const quotes = (query: string) => {
  const through = passing(index, filtersOf(new URLSearchParams(query)));
  return through && index.commitments.filter(({ id }) => through.has(id)).map(({ quote }) => quote);
};

test('no filter, and one that means nothing, lets everything through', () => {
  expect(quotes('')).toBeNull();
  expect(quotes('kind=nonsense')).toBeNull();
});

test('a kind lets through its own commitments only', () => {
  expect(quotes('kind=metric')).toEqual(['新建中小学8所', '改造公园3个']);
});

test('an address selects the commitment around a place, else the passage', () => {
  const at = text.indexOf('8所');
  expect(resolveSelection(`${String(at)}-${String(at + 2)}`, index)).toMatchObject({
    what: 'commitment',
    commitment: { quote: '新建中小学8所' },
  });
  expect(resolveSelection('0-2', index)).toMatchObject({ what: 'passage', span: { start: 0, end: 2 } });
  expect(resolveSelection('5-99999', index)).toBeNull();
});

test('next and previous go through the commitments shown', () => {
  const [first, second] = index.commitments;
  expect(neighbour(index.commitments, null, 1)).toBe(first);
  expect(neighbour(index.commitments, first ?? null, 1)).toBe(second);
  expect(neighbour(index.commitments, second ?? null, -1)).toBe(first);
});
