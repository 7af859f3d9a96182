import { read } from '@luoshi/reader';
import type { PlanCommitment, Target } from '../model.js';
import type { Scale } from './numbers.js';

/** A promise without its figure, turned to what a result is said in. */
export interface Frame {
  before: string;
  after: string;
  /** The size the plan writes the figure in. */
  scale: Scale;
  /** Figures of the same promise that no target tracks, as written; they are left out. */
  dropped: string[];
}

const OWNER = /^由[^，,]{2,16}(?:牵头|负责)/;
const WHEN =
  /^(?:到\d{4}年底?|\d{4}年底?前?|\d{1,2}月(?:底|份)?(?:之?前)?|[一二三四]季度(?:末|前)?|上半年|下半年|年底前|年内|今年|全年)[，,]?/;
const PUSH = /(?:力争|力求|确保|有望|预计|预期|努力|争取(?=实现|达到|完成|新增|新建|增长|建成|引进|获批|突破|超过|$))/g;
/** Verbs that open a promise of something new. */
export const VERB = /^(?:新增|新建|新开|建成|建设|引进|引育|培育|举办|组织|完成|实现|落地|筹集|更新|加装|改造|打造|发布|设立|投放)/;

/** What a promise says when it is a result: without who leads, by when, and how hard it is striven for. */
export function asResult(text: string): string {
  return text
    .replace(/[。；;]$/, '')
    .replace(OWNER, '')
    .replace(WHEN, '')
    .replace(PUSH, '');
}

/** Finds the target's figure in the promise; undefined where the text does not hold it. */
export function findFrame({ text }: PlanCommitment, target: Target): Frame | undefined {
  const opening = '一、主要任务\n\n';
  const figures = read(`${opening}${text}。`)
    .figures.map(({ start, end, quote, value, unit }) => ({ start: start - opening.length, end: end - opening.length, quote, value, unit }))
    .filter(({ start }) => start >= 0);
  const goal = figures.find(({ value, unit }) => (typeof value === 'number' ? value : value[0]) === target.value && unit === target.unit);
  if (goal === undefined) return undefined;
  const others = target.change === 'from-to' ? [] : figures.filter((figure) => figure !== goal);
  const next = others.find(({ start }) => start >= goal.end);
  const previous = others.findLast(({ end }) => end <= goal.start);
  const cut = next === undefined ? text.length : separator(text, goal.end, next.start);
  const from = previous === undefined ? 0 : separator(text, previous.end, goal.start) + 1;
  const lead = from > 0 && !VERB.test(text.slice(from)) ? (VERB.exec(text)?.[0] ?? '') : '';
  const dropped = others.filter(({ start }) => start < from || start >= cut).map(({ quote }) => quote);
  const scale = /\d亿/.test(goal.quote) ? 1e8 : /\d万/.test(goal.quote) ? 1e4 : 1;
  return {
    before: asResult(lead + text.slice(from, goal.start)),
    after: text.slice(goal.end, cut).replace(/[。；;]$/, ''),
    scale,
    dropped,
  };
}

/** The first separator of two figures between two places; the second place where there is none. */
function separator(text: string, from: number, to: number): number {
  const at = text.slice(from, to).search(/[、，,；;]/);
  return at < 0 ? to : from + at;
}
