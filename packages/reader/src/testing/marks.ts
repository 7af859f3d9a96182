import type { Commitment, CoveredSentence, Figure, Heading, Link, Reading } from '../types.js';

const at = (text: string, quote: string, from = 0) => {
  const start = text.indexOf(quote, from);
  if (start < 0) throw new Error(`“${quote}” does not stand in the text`);
  return { quote, start, end: start + quote.length };
};

/** A figure for a test: `quote` is looked up in `text`, from `after` on where that is given. */
export function figure(text: string, quote: string, fields: Partial<Figure> & { after?: string }): Figure {
  const { after, ...rest } = fields;
  const span = at(text, quote, after === undefined ? 0 : text.indexOf(after));
  return {
    id: `f${span.start}`,
    ...span,
    value: Number.parseFloat(quote),
    unit: '',
    comparator: '=',
    measure: '',
    change: 'level',
    part: 'target',
    because: [],
    ...rest,
  };
}

/** A commitment for a test: a target unless `fields` say otherwise. */
export function commitment(text: string, quote: string, fields: Partial<Commitment> & { after?: string } = {}): Commitment {
  const { after, ...rest } = fields;
  const span = at(text, quote, after === undefined ? 0 : text.indexOf(after));
  const none = {
    heading: '',
    headingId: null,
    items: [],
    figures: [],
    deadline: null,
    deadlineStated: false,
    place: null,
    owner: null,
    because: [],
  };
  return { id: `c${span.start}`, ...span, part: 'target', kind: 'activity', certainty: 'firm', ...none, ...rest };
}

/** A reading for a test: all of `text` is review, or all of it plan. */
export function reading(text: string, part: 'result' | 'target', marks: { figures?: Figure[]; commitments?: Commitment[] } = {}): Reading {
  const sentences: CoveredSentence[] = [...text.matchAll(/[^。\n]+[。\n]?/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    quote: m[0],
    state: 'used',
    reason: null,
  }));
  const outline: Heading[] = [
    { id: 'h1', start: 0, end: 0, quote: '', title: '', form: 'plain', level: 1, parent: null, part, period: null, because: [] },
  ];
  const links: Link[] = [];
  return {
    document: {
      title: null,
      place: null,
      date: null,
      planYear: null,
      reviewYear: null,
      term: null,
      script: 'simplified',
      characters: text.length,
    },
    outline,
    figures: marks.figures ?? [],
    commitments: marks.commitments ?? [],
    links,
    findings: [],
    coverage: { sentences, used: sentences.length, excused: 0, unread: 0, share: 1 },
  };
}
