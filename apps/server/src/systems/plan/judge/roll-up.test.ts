import { describe, expect, it } from 'vitest';
import { rollUp } from './roll-up.js';

describe('a roll-up', () => {
  it('divides by the whole weight, grey included, and says so', () => {
    const all = [
      { light: 'green', progress: 1.4, weight: 2 },
      { light: 'amber', progress: 0.5, weight: 1 },
      { light: 'red', progress: null, weight: 1 },
      { light: 'grey', progress: 0.9, weight: 4 },
    ] as const;
    expect(rollUp(all)).toEqual({
      counts: { green: 1, amber: 1, red: 1, grey: 1 },
      weights: { green: 2, amber: 1, red: 1, grey: 4 },
      totalWeight: 8,
      share: 0.3125,
      formulaZh: 'Σ(权重×进度，最多计1) ÷ 总权重 = 2.5 ÷ 8 = 31.3%。灰灯权重4、进度不明的权重1，都计入总权重，进度按0计。',
      formulaEn:
        'Σ(weight × progress, at most 1) ÷ total weight = 2.5 ÷ 8 = 31.3%. Grey (weight 4) and unknown progress (weight 1) count in the total weight with progress 0.',
    });
  });

  it('has no share where there is nothing', () => {
    expect(rollUp([])).toMatchObject({ share: null, totalWeight: 0, counts: { green: 0, amber: 0, red: 0, grey: 0 } });
  });
});
