import { read } from '@luoshi/reader';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NewCorrection } from './correction.js';
import { applyCorrections } from './apply-corrections.js';

const text = '一、去年情况\n新建学校8所，改造公园3个，增长5.2%。\n二、今年任务\n新建学校10所以上，建成滨江路，力争引进企业20家。';
const raw = read(text);
const marks = [...raw.figures.map((mark) => ['figure', mark] as const), ...raw.commitments.map((mark) => ['commitment', mark] as const)];

const place = fc.integer({ min: 0, max: text.length + 2 });
const span = fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const at = fc.oneof(
  fc.constantFrom(...marks).map(([layer, { start, end }]) => ({ layer, start, end })),
  fc.record({ layer: fc.constantFrom('figure' as const, 'commitment' as const), span }).map(({ layer, span: s }) => ({ layer, ...s })),
);
const correction: fc.Arbitrary<NewCorrection> = fc.oneof(
  fc.record({ action: fc.constantFrom('accept' as const, 'reject' as const, 'add' as const), at }),
  fc.record({ action: fc.constant('edit' as const), at, to: span }),
  fc.record({ action: fc.constant('split' as const), at, where: fc.array(place, { minLength: 1, maxLength: 3 }) }),
  fc.record({ action: fc.constant('merge' as const), at, with: fc.array(at, { minLength: 1, maxLength: 3 }) }),
);

test('whatever is corrected, every quote is the text at its place, and marks stay in order without crossing', () => {
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 12 }), (corrections) => {
      const numbered = corrections.map((each, index) => ({ n: index + 1, correction: each }));
      const { reading } = applyCorrections(raw, text, numbered);
      for (const list of [reading.figures, reading.commitments]) {
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        for (const [index, mark] of list.entries()) {
          expect(text.slice(mark.start, mark.end)).toBe(mark.quote);
          expect(mark.start).toBeGreaterThanOrEqual(list[index - 1]?.end ?? 0);
        }
      }
      for (const { start, end } of reading.figures) {
        for (const outer of reading.commitments) {
          const isApart = end <= outer.start || outer.end <= start;
          expect(isApart || (outer.start <= start && end <= outer.end)).toBe(true);
        }
      }
    }),
    { numRuns: 150 },
  );
});
