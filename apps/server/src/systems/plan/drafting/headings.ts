/** Names of parts of a report that say nothing about the matter: 主要目标, 主要任务. */
const GENERIC = /(目标|任务|安排|部署|打算|重点工作|工作重点|计划)$/;
const NUMBER =
  /^(?:第[一二三四五六七八九十百]+(?:部分|章|篇)[、，,:：.]?|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)]|\d{1,2}[.、．]|[（(]\d{1,2}[）)]|[一二三四五六七八九十]是)/;
const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Where a commitment stands, without numbers and without parts that name no matter. */
export interface Place {
  /** At most two: for （一） and for 1. */
  headings: string[];
  /** The run-in topic sentence, without a full stop; empty where there is none. */
  topic: string;
}

/** Reads a heading path "二、主要任务 > （一）做强产业 > 做大金融". An innermost step without a number is a topic sentence. */
export function placeOf(path: string): Place {
  const steps = path.split(' > ').filter((step) => step !== '');
  const [outer, ...inner] = steps;
  const kept = outer !== undefined && GENERIC.test(outer.replace(NUMBER, '')) ? inner : steps;
  const last = kept.at(-1);
  const hasTopic = last !== undefined && kept.length > 1 && !NUMBER.test(last);
  const headings = (hasTopic ? kept.slice(0, -1) : kept).map((step) => step.replace(NUMBER, '').replace(/。$/, ''));
  const topic = hasTopic ? last.replace(/。$/, '') : '';
  if (headings.length <= 2) return { headings, topic };
  return { headings: headings.slice(0, 2), topic: topic || (headings[2] ?? '') };
}

/** Whether the outermost heading lists the plan's headline indicators. */
export function isIndicatorHeading(path: string): boolean {
  return /(目标|指标)/.test((path.split(' > ')[0] ?? '').replace(/任务/, ''));
}

/** 1 to 99 as 一 … 九十九. */
export function inChinese(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = numerals[n % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (numerals[tens] ?? '')}十${ones}`;
}

/** A heading with its number by level: 一、, （一）, 1. */
export function numbered(level: 1 | 2 | 3, n: number, title: string): string {
  if (level === 1) return `${inChinese(n)}、${title}`;
  return level === 2 ? `（${inChinese(n)}）${title}` : `${n}.${title}`;
}
