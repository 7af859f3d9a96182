import { expect, test } from 'vitest';
import { pair } from './consecutive.js';

const report = (place: string | null, planYear: number | null) => ({ place, planYear });

test('two consecutive years of one place are paired, the earlier one first whatever was ticked first', () => {
  expect(pair([report('临江区', 2032), report('临江区', 2031)])).toEqual({
    can: true,
    earlier: report('临江区', 2031),
    later: report('临江区', 2032),
    from: 2031,
    to: 2032,
  });
});

test('one report, two places and a gap of years are not paired', () => {
  expect(pair([report('临江区', 2031)])).toEqual({ can: false, why: 'one' });
  expect(pair([report('临江区', 2031), report('河东镇', 2032)])).toEqual({ can: false, why: 'places' });
  expect(pair([report('临江区', 2031), report('临江区', 2033)])).toEqual({ can: false, why: 'years' });
  expect(pair([report('临江区', null), report('临江区', 2033)])).toEqual({ can: false, why: 'years' });
});

test('a place that is not known is taken on trust', () => {
  expect(pair([report(null, 2031), report('临江区', 2032)]).can).toBe(true);
});
