import { describe, expect, it } from 'vitest';
import { deadlineOf } from './deadline.js';

const due = (said: string, part: 'result' | 'target' = 'target', year: number | null = 2025) =>
  deadlineOf(said, { start: 0, end: said.length }, part, year);
const stated = (deadline: string) => ({ deadline, deadlineStated: true });

describe('the day a commitment is due', () => {
  it.each([
    ['6月底前建成3座公园', '2025-06-30'],
    ['2月底前完成验收', '2025-02-28'],
    ['9月15日前开学', '2025-09-15'],
    ['5月上旬开园', '2025-05-10'],
    ['10月中旬投用', '2025-10-20'],
    ['2026年3月底前建成学校', '2026-03-31'],
    ['一季度开工建设医院', '2025-03-31'],
    ['上半年建成投用', '2025-06-30'],
    ['三季度完成招标', '2025-09-30'],
    ['春节前发放到位', '2025-02-28'],
    ['国庆节前通车', '2025-09-30'],
    ['“五一”前开放', '2025-04-30'],
    ['年底前完成改造', '2025-12-31'],
  ])('is read from “%s”', (said, day) => {
    expect(due(said)).toEqual(stated(day));
  });

  it.each([
    ['到2027年建成5个园区', '2027-12-31'],
    ['到2027年底建成5个园区', '2027-12-31'],
    ['力争2027年年底前建成5个园区', '2027-12-31'],
    ['2026年末建成5个园区', '2026-12-31'],
  ])('may lie beyond the planned year: “%s”', (said, day) => {
    expect(due(said)).toEqual(stated(day));
  });

  it('is the latest of several days', () => {
    expect(due('上半年开工、年底前建成投用')).toEqual(stated('2025-12-31'));
  });

  it('is the end of the year where the text names none', () => {
    expect(due('建成3座公园')).toEqual({ deadline: '2025-12-31', deadlineStated: false });
  });

  it('is not read from a span of months or the name of a document', () => {
    expect(due('6月龄以上儿童接种疫苗')).toEqual({ deadline: '2025-12-31', deadlineStated: false });
    expect(due('落实《2027年行动方案》')).toEqual({ deadline: '2025-12-31', deadlineStated: false });
  });

  it('is known of a result only where its text names a day', () => {
    expect(due('年底前完成改造', 'result', 2024)).toEqual({ deadline: null, deadlineStated: false });
    expect(due('9月15日开学', 'result', 2024)).toEqual(stated('2024-09-15'));
  });

  it('is unknown where no year is', () => {
    expect(due('6月底前建成3座公园', 'target', null)).toEqual({ deadline: null, deadlineStated: false });
  });
});
