import { describe, expect, it } from 'vitest';
import { formatNumber } from './number-formats.js';

describe('a list number', () => {
  it.each([
    [1, 'chineseCounting', '一'],
    [10, 'chineseCountingThousand', '十'],
    [12, 'japaneseCounting', '十二'],
    [20, 'chineseCounting', '二十'],
    [21, 'chineseCounting', '二十一'],
    [105, 'chineseCountingThousand', '一百零五'],
    [110, 'chineseCountingThousand', '一百一十'],
    [1003, 'chineseCountingThousand', '一千零三'],
    [13, 'chineseLegalSimplified', '拾叁'],
    [10, 'ideographDigital', '一〇'],
    [3, 'ideographTraditional', '丙'],
    [11, 'ideographTraditional', '11'],
    [5, 'decimalEnclosedCircleChinese', '⑤'],
    [21, 'decimalEnclosedCircle', '21'],
    [12, 'decimalFullWidth', '１２'],
    [7, 'decimalZero', '07'],
    [28, 'lowerLetter', 'bb'],
    [1994, 'upperRoman', 'MCMXCIV'],
    [4, 'hebrew1', '4'],
  ])('%i in the format %s is %s', (n, format, text) => {
    expect(formatNumber(n, format)).toBe(text);
  });
});
