import { describe, expect, it } from 'vitest';
import { prepare, toOriginal } from './source.js';

describe('prepare', () => {
  it('folds full-width signs and drops white space and footnote numbers', () => {
    expect(prepare('增长　5％，“三水”统筹[26]，治理【3】河道').text).toBe('增长5%,“三水”统筹,治理河道');
  });

  it('brings a span back to what was handed in, white space included', () => {
    const original = '建 设 １ ２ 所学校';
    const source = prepare(original);
    const start = source.text.indexOf('12所');
    const span = toOriginal(source, { start, end: start + 3 });
    expect(original.slice(span.start, span.end)).toBe('１ ２ 所');
  });

  it('leaves lines of text that is not broken as they are', () => {
    expect(prepare('加强交通建设\n新建公路3条。').text).toBe('加强交通建设\n新建公路3条。');
  });

  it('leaves a web page’s furniture out and remembers where it stood', () => {
    const source = prepare('首页 > 政务公开 > 规划\n来源：县政府办\n新建公路3条。');
    expect(source.text).toBe('新建公路3条。');
    expect(source.furniture).toEqual([
      { start: 0, end: 14 },
      { start: 15, end: 22 },
    ]);
  });

  it('keeps a simplified text that holds a traditional name', () => {
    expect(prepare('支持老字号“瑞蚨祥號”到本市开设分店，完善商业网点布局，建设特色商业街区，推动消费品质提升，丰富居民生活。').script).toBe(
      'simplified',
    );
  });
});
