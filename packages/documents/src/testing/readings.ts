import type { Commitment, Figure, Reading } from '@luoshi/reader';

/** A text and the reading of it that the tests of the writers share, written by hand. */
export const text = [
  '一、上年完成',
  '地区生产总值完成1280亿元，增长5.2%。',
  '二、今年目标',
  '地区生产总值达到1350亿元，力争引进企业不少于30家、新增学位3-5个。',
  '=SUM(A1)开工建设<医院>。',
].join('\n');

const span = (quote: string, from = 0): { start: number; end: number; quote: string; because: string[] } => {
  const start = text.indexOf(quote, from);
  return { start, end: start + quote.length, quote, because: ['test'] };
};

const figure = (id: string, quote: string, rest: Omit<Figure, 'id' | 'quote' | 'start' | 'end' | 'because'>): Figure => ({
  id,
  ...span(quote),
  ...rest,
});

const commitment = (id: string, quote: string, rest: Partial<Commitment>): Commitment => ({
  id,
  ...span(quote),
  heading: '二、今年目标',
  headingId: 'h2',
  part: 'target',
  kind: 'metric',
  certainty: 'firm',
  items: [],
  figures: [],
  deadline: '2025-12-31',
  deadlineStated: false,
  place: null,
  owner: null,
  ...rest,
});

const level = { unit: '元', comparator: '=', measure: '地区生产总值', change: 'level' } as const;
const figures: Figure[] = [
  figure('f1', '1280亿元', { ...level, value: 128_000_000_000, part: 'result' }),
  figure('f2', '5.2%', { value: 5.2, unit: '%', comparator: '=', measure: '地区生产总值', change: 'growth', part: 'result' }),
  figure('f3', '1350亿元', { ...level, value: 135_000_000_000, part: 'target' }),
  figure('f4', '不少于30家', { value: 30, unit: '家', comparator: '>=', measure: '企业', change: 'add', part: 'target' }),
  figure('f5', '3-5个', { value: [3, 5], unit: '个', comparator: '=', measure: '学位', change: 'add', part: 'target' }),
];
const at = (id: string): number => figures.find((each) => each.id === id)?.start ?? -1;

export const reading: Reading = {
  document: {
    title: '计划报告',
    place: '某区',
    date: '2025-01-15',
    planYear: 2025,
    reviewYear: 2024,
    term: null,
    script: 'simplified',
    characters: text.length,
  },
  outline: [
    { id: 'h1', ...span('一、上年完成'), title: '上年完成', form: 'numbered', level: 1, parent: null, part: 'result', period: null },
    { id: 'h2', ...span('二、今年目标'), title: '今年目标', form: 'numbered', level: 1, parent: null, part: 'target', period: null },
  ],
  figures,
  commitments: [
    commitment('c1', '地区生产总值完成1280亿元，增长5.2%', {
      heading: '一、上年完成',
      headingId: 'h1',
      part: 'result',
      figures: [at('f1'), at('f2')],
      deadline: null,
    }),
    commitment('c2', '地区生产总值达到1350亿元', { figures: [at('f3')], owner: '区发展改革局' }),
    commitment('c3', '力争引进企业不少于30家', { certainty: 'aspire', figures: [at('f4')], deadline: '2025-06-30', deadlineStated: true }),
    commitment('c4', '新增学位3-5个', { figures: [at('f5')] }),
    commitment('c5', '=SUM(A1)开工建设<医院>', { kind: 'milestone', items: ['医院'], place: '东区' }),
  ],
  links: [{ id: 'l1', result: 'f1', target: 'f3', measure: '地区生产总值', direction: 'raised', because: [] }],
  findings: [
    {
      id: 'x1',
      ...span('力争引进企业不少于30家'),
      rule: 'hedged-headline',
      severity: 'warning',
      why: '用了“力争”。',
      mend: '删去“力争”。',
      whyEn: 'Softened by “力争”.',
      mendEn: 'Drop “力争”.',
      about: ['c3'],
    },
  ],
  coverage: {
    sentences: [{ ...span('一、上年完成'), state: 'excused', reason: 'heading' }],
    used: 0,
    excused: 1,
    unread: 0,
    share: 1,
  },
};
