import { headingWords } from '../lexicon/headings.js';
import { yearsIn } from '../outline/periods.js';
import type { Line } from './lines.js';

/** What the head of a document says of it, in prepared text. */
export interface Head {
  title: string | null;
  place: string | null;
  date: string | null;
  planYear: number | null;
}

const DATE =
  /((?:19|20)\d\d|二[〇○零一二三四五六七八九]{3})年(\d{1,2}|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})日/;
const PLACE =
  /(?:[\u4e00-\u9fff]{2,8}?(?:省|自治区))?(?:[\u4e00-\u9fff]{2,8}?(?:市|自治州|地区|盟))?(?:[\u4e00-\u9fff]{1,8}?(?:区|县|旗|市|镇|乡|街道|州))?/;
const NOT_PLACE = /政府|代表|大会|会议|政府工作|经济|我|本|全/;

/** Reads title, place, date and planned year from the head of the document; from its headings where the head is silent. */
export function readHead(text: string, lines: readonly Line[]): Head {
  const said = (role: Line['role']): string[] =>
    lines.filter((line) => line.role === role && line.start < text.length / 2).map((line) => text.slice(line.start, line.end));
  const titles = said('title').filter((line) => /报告|公报|计划|规划/.test(line));
  const title = titles.find((line) => /\d{4}年.*报告|报告.*\d{4}/.test(line)) ?? titles[0] ?? null;
  const salutations = said('salutation');
  const dates = said('date');
  const date = [...dates, ...said('title')].map(isoDate).find((found) => found !== null) ?? null;
  return { title, place: findPlace([...titles, ...salutations, ...dates]), date, planYear: plannedYear(title, date, text, lines) };
}

function isoDate(said: string): string | null {
  const found = DATE.exec(said);
  if (!found) return null;
  const [, year = '', month = '', day = ''] = found;
  const y = yearsIn(`${year}年`)[0];
  return y === undefined ? null : `${y}-${String(number(month)).padStart(2, '0')}-${String(number(day)).padStart(2, '0')}`;
}

function number(said: string): number {
  if (/^\d/.test(said)) return Number(said);
  const digits = '〇一二三四五六七八九';
  const ten = said.indexOf('十');
  if (ten < 0) return digits.indexOf(said);
  return (ten === 0 ? 1 : digits.indexOf(said.charAt(0))) * 10 + Math.max(0, digits.indexOf(said.charAt(ten + 1)));
}

/** The longest place name before 人民政府, 人民代表大会, 20xx年 or the title's own words. */
function findPlace(lines: readonly string[]): string | null {
  let best = '';
  for (const line of lines) {
    const head = line
      .replace(/^[—-]+/, '')
      .replace(/^[^在]*日在/, '')
      .replace(/^(现在,)?我?代表/, '')
      .replace(/^\d{4}年/, '')
      .replace(/^关于/, '');
    const found = PLACE.exec(head)?.[0] ?? '';
    const place = found.replace(/第.{1,4}届.*$/, '');
    if (place.length > best.length && place.length >= 2 && !NOT_PLACE.test(place) && /[省区市县旗镇乡州盟]$|街道$/.test(place))
      best = place;
  }
  return best === '' ? null : best;
}

function plannedYear(title: string | null, date: string | null, text: string, lines: readonly Line[]): number | null {
  const titled = title ? Math.max(...yearsIn(title), 0) : 0;
  if (titled && !/执行情况/.test(title ?? '')) return titled;
  if (date) return Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) >= 11 ? 1 : 0);
  let plan = 0;
  let review = 0;
  for (const line of lines) {
    if (line.role === 'annex' || line.end - line.start > 45) continue;
    const said = text.slice(line.start, line.end);
    const years = yearsIn(said);
    if (years.length === 0) continue;
    const reviews = headingWords.review.some((word) => said.includes(word));
    if (reviews) review = Math.max(review, ...years);
    else if (headingWords.plan.some((word) => said.includes(word))) plan = Math.max(plan, Math.min(...years));
  }
  if (plan > 0) return plan;
  if (review > 0) return review + 1;
  return plannedInText(text);
}

/** Without any heading: the latest year that the text names more than once, or names at all. */
function plannedInText(text: string): number | null {
  const times = new Map<number, number>();
  for (const year of yearsIn(text.slice(0, 20000))) times.set(year, (times.get(year) ?? 0) + 1);
  const named = [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const most = named[0];
  if (!most) return null;
  const next = times.get(most[0] + 1);
  return next ? most[0] + 1 : most[0];
}
