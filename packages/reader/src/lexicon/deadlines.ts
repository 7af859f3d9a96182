import { lexicon } from './lexicon.js';

/** Words that say by when; the planned year stands where none is named. */
export const deadlineWords = lexicon<
  'year-end' | 'half-year' | 'first-quarter' | 'third-quarter' | 'spring' | 'labour-day' | 'national-day'
>(`
# year-end: by 31 December
年底前 年底 年末 年内 全年 今年底 下半年 四季度

# half-year: by 30 June
上半年 二季度

# first-quarter: by 31 March
一季度 第一季度

# third-quarter: by 30 September
三季度 第三季度 前三季度

# spring: by the end of February, the latest the Spring Festival falls
春节前

# labour-day: by 30 April
“五一”前 五一前 劳动节前

# national-day: by 30 September
“十一”前 国庆前 国庆节前
`);
