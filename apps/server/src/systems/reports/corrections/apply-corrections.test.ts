import type { Commitment, Figure, Reading } from '@luoshi/reader';
import { expect, test } from 'vitest';
import type { NewCorrection } from './correction.js';
import { applyCorrections } from './apply-corrections.js';

const text = '二、今年任务\n新建学校8所，改造公园3个。修好滨江路。';

function figure(id: string, quote: string): Figure {
  const start = text.indexOf(quote);
  const value = Number.parseInt(quote, 10);
  const shape = { unit: quote.slice(-1), comparator: '=', measure: '', change: 'level', part: 'target' } as const;
  return { id, start, end: start + quote.length, quote, because: ['number'], value, ...shape };
}

function commitment(id: string, quote: string, figures: number[]): Commitment {
  const start = text.indexOf(quote);
  const base = { part: 'target', kind: 'metric', certainty: 'firm', items: [], deadline: '2025-12-31', deadlineStated: false } as const;
  const where = { heading: '二、今年任务', headingId: 'h1', place: null, owner: null };
  return { id, start, end: start + quote.length, quote, because: ['verb'], ...base, items: [], figures, ...where };
}

const schools = figure('f1', '8所');
const parks = figure('f2', '3个');
const both = commitment('c1', '新建学校8所，改造公园3个', [schools.start, parks.start]);
const road = commitment('c2', '修好滨江路', []);
const sentence = (quote: string) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote, state: 'used', reason: null } as const;
};

const reading: Reading = {
  document: {
    title: null,
    place: null,
    date: null,
    planYear: 2025,
    reviewYear: 2024,
    term: null,
    script: 'simplified',
    characters: text.length,
  },
  outline: [
    {
      id: 'h1',
      start: 0,
      end: 6,
      quote: '二、今年任务',
      because: [],
      title: '今年任务',
      form: 'numbered',
      level: 1,
      parent: null,
      part: 'target',
      period: null,
    },
  ],
  figures: [schools, parks],
  commitments: [both, road],
  links: [{ id: 'l1', result: 'f9', target: 'f1', measure: '学校', direction: 'raised', because: [] }],
  findings: [
    {
      ...sentence('修好滨江路'),
      id: 'x1',
      because: [],
      rule: 'uncheckable',
      severity: 'note',
      why: '',
      mend: '',
      whyEn: '',
      mendEn: '',
      about: ['c2'],
    },
    {
      ...sentence('8所'),
      id: 'x2',
      because: [],
      rule: 'target-below-result',
      severity: 'error',
      why: '',
      mend: '',
      whyEn: '',
      mendEn: '',
      about: ['l1'],
    },
  ],
  coverage: {
    sentences: [sentence('新建学校8所，改造公园3个。'), { ...sentence('修好滨江路。'), state: 'excused', reason: 'slogan' }],
    used: 1,
    excused: 1,
    unread: 0,
    share: 1,
  },
};

const at = (layer: 'figure' | 'commitment', quote: string) => {
  const start = text.indexOf(quote);
  return { layer, start, end: start + quote.length };
};
const apply = (...corrections: NewCorrection[]) =>
  applyCorrections(
    reading,
    text,
    corrections.map((correction, index) => ({ n: index + 1, correction })),
  );

test('without corrections the reading stays what it was', () => {
  expect(apply().reading).toBe(reading);
});

test('an accepted mark is confirmed and nothing else changes', () => {
  const corrected = apply({ action: 'accept', at: at('commitment', road.quote) });
  expect(corrected.confirmed).toEqual(['c2']);
  expect(corrected.reading.commitments).toEqual(reading.commitments);
});

test('with a rejected commitment go the findings about it', () => {
  const { reading: after } = apply({ action: 'reject', at: at('commitment', road.quote) });
  expect(after.commitments.map(({ id }) => id)).toEqual(['c1']);
  expect(after.findings.map(({ id }) => id)).toEqual(['x2']);
});

test('with a rejected figure go its link, the finding about the link and its place in the commitment', () => {
  const { reading: after } = apply({ action: 'reject', at: at('figure', '8所') });
  expect(after.figures.map(({ id }) => id)).toEqual(['f2']);
  expect(after.links).toEqual([]);
  expect(after.findings.map(({ id }) => id)).toEqual(['x1']);
  expect(after.commitments[0]?.figures).toEqual([parks.start]);
});

test('a split commitment becomes its pieces, each with its own figure and no comma at its ends', () => {
  const { reading: after, confirmed } = apply({ action: 'split', at: at('commitment', both.quote), where: [text.indexOf('，')] });
  expect(after.commitments.map(({ quote, figures, kind, deadline }) => ({ quote, figures, kind, deadline }))).toEqual([
    { quote: '新建学校8所', figures: [schools.start], kind: 'metric', deadline: '2025-12-31' },
    { quote: '改造公园3个', figures: [parks.start], kind: 'metric', deadline: '2025-12-31' },
    { quote: '修好滨江路', figures: [], kind: 'metric', deadline: '2025-12-31' },
  ]);
  expect(confirmed).toHaveLength(2);
});

test('pieces of a split can be merged again', () => {
  const merged = apply(
    { action: 'split', at: at('commitment', both.quote), where: [text.indexOf('，')] },
    { action: 'merge', at: at('commitment', '改造公园3个'), with: [at('commitment', '新建学校8所')] },
  );
  expect(merged.refusals.size).toBe(0);
  expect(merged.reading.commitments.map(({ quote }) => quote)).toEqual(['新建学校8所，改造公园3个', '修好滨江路']);
});

test('an edit moves the borders, keeps the id and drops what was found about the old ones', () => {
  const to = { ...at('commitment', '滨江路'), kind: 'milestone' as const };
  const { reading: after } = apply({
    action: 'edit',
    at: at('commitment', road.quote),
    to: { start: to.start, end: to.end, kind: to.kind },
  });
  expect(after.commitments[1]).toMatchObject({ id: 'c2', quote: '滨江路', kind: 'milestone', certainty: 'firm' });
  expect(after.findings.map(({ id }) => id)).toEqual(['x2']);
});

test('an added commitment takes its part, deadline and kind from its place, and its sentence counts as used', () => {
  const { reading: after } = apply(
    { action: 'reject', at: at('commitment', road.quote) },
    { action: 'add', at: at('commitment', '修好滨江路') },
  );
  expect(after.commitments[1]).toMatchObject({
    quote: '修好滨江路',
    part: 'target',
    kind: 'activity',
    heading: '二、今年任务',
    deadline: '2025-12-31',
  });
  expect(after.coverage).toMatchObject({ used: 2, excused: 0, share: 1 });
});

test('an added figure says what the reader reads there', () => {
  const { reading: after } = apply({ action: 'reject', at: at('figure', '3个') }, { action: 'add', at: at('figure', '3个') });
  expect(after.figures[1]).toMatchObject({ quote: '3个', value: 3, unit: '个', part: 'target' });
});

test('what cannot be done is refused with its reason, and the others still apply', () => {
  const corrected = apply(
    { action: 'add', at: at('commitment', '公园3个。修好') },
    { action: 'add', at: { layer: 'commitment', start: 0, end: 9999 } },
    { action: 'add', at: at('figure', '学校') },
    { action: 'edit', at: at('commitment', both.quote), to: { start: both.start, end: schools.end - 1 } },
    { action: 'split', at: at('commitment', road.quote), where: [road.start] },
    { action: 'split', at: at('figure', '8所'), where: [schools.start + 1] },
    { action: 'merge', at: at('commitment', road.quote), with: [at('commitment', road.quote)] },
    { action: 'reject', at: { layer: 'commitment', start: 1, end: 2 } },
    { action: 'accept', at: at('figure', '8所') },
  );
  expect([...corrected.refusals]).toEqual([
    [1, 'marks-cross'],
    [2, 'out-of-text'],
    [3, 'no-number'],
    [4, 'marks-cross'],
    [5, 'cannot-split'],
    [6, 'cannot-split'],
    [7, 'cannot-merge'],
    [8, 'mark-gone'],
  ]);
  expect(corrected.reading.commitments).toEqual(reading.commitments);
  expect(corrected.confirmed).toEqual(['f1']);
});
