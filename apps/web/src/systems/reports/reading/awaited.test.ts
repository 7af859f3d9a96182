import { describe, expect, it } from 'vitest';
import { stillAwaited } from './awaited.js';

describe('stillAwaited', () => {
  it('waits for the second step while the page draws the first', () => {
    expect(stillAwaited(['10-20', '30-40'], '10-20')).toEqual(['30-40']);
  });

  it('waits for nothing once the last step is drawn, though the one before never was', () => {
    expect(stillAwaited(['10-20', '30-40'], '30-40')).toEqual([]);
  });

  it('gives up what was asked for where the page goes elsewhere', () => {
    expect(stillAwaited(['10-20', '30-40'], '50-60')).toEqual([]);
  });
});
