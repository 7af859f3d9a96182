import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ADDRESS, delayAfter, KNOWN_DEVICE, takeTry, UNKNOWN_DEVICE, type Count } from './throttle.js';

const at = (seconds: number): Date => new Date(Date.UTC(2026, 0, 1) + seconds * 1000);

test('five tries are free, then the wait doubles up to a quarter of an hour', () => {
  expect([1, 4, 5, 6, 7, 15, 40].map((tries) => delayAfter(tries, UNKNOWN_DEVICE))).toEqual([0, 0, 1, 2, 4, 900, 900]);
});

test('who does not wait is refused without being counted, who waits may try again', () => {
  let count: Count | undefined;
  for (let n = 0; n < 6; n++) {
    const taken = takeTry(count, UNKNOWN_DEVICE, at(n * 2));
    if ('wait' in taken) throw new Error('must be free');
    count = taken.count;
  }
  expect(takeTry(count, UNKNOWN_DEVICE, at(11))).toEqual({ wait: 1 });
  expect(takeTry(count, UNKNOWN_DEVICE, at(12))).toMatchObject({ count: { tries: 7 } });
});

test('a day without a try and all is forgotten', () => {
  const count: Count = { tries: 50, lastAt: at(0), freeAt: at(900) };
  expect(takeTry(count, UNKNOWN_DEVICE, at(24 * 3600 + 1))).toMatchObject({ count: { tries: 1 } });
});

test('however one tries, no pace lets more through in a day than its free tries and one each longest wait and each doubling', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(UNKNOWN_DEVICE, KNOWN_DEVICE),
      fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 400 }),
      (pace, gaps) => {
        let [time, through] = [0, 0];
        let count: Count | undefined;
        for (const gap of gaps) {
          time += gap;
          const taken = takeTry(count, pace, at(time));
          if ('count' in taken) [count, through] = [taken.count, through + 1];
        }
        return through <= pace.free + Math.log2(pace.longest) + 2 + time / pace.longest;
      },
    ),
  );
});

test('an office behind one address has sixty wrong tries before anybody waits', () => {
  expect([59, 60, 66, 90].map((tries) => delayAfter(tries, ADDRESS))).toEqual([0, 1, 60, 60]);
});
