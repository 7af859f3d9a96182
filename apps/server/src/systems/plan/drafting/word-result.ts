import type { PlanCommitment, Target } from '../model.js';
import { figure, say, type FigureOf } from './figure-in.js';
import { asResult, findFrame, VERB, type Frame } from './frame.js';
import { roundTo } from './numbers.js';
import type { FigureSource, ReportKind, Statement } from './types.js';

/** How a result is put into words. */
export interface Wording {
  commitment: PlanCommitment;
  target: Target;
  value: number;
  source: FigureSource;
  kind: ReportKind;
  isMet: boolean;
}

const RISES = /(?:比上年|较上年|比去年|较去年|同比)?(增长|提高|上升|增加)(?:达到|达|到)?$/;
const FALLS = /(?:比上年|较上年|比去年|较去年|同比)?(下降|降低|减少|压减|压缩|缩短|缩减|削减)(?:达到|达)?$/;
const REACHES =
  /(?:达到|达|完成|实现|保持在?|稳定在|控制在|维持在|降至|降到|下降到|下降至|降低到|压减到|提高到|提升到|提升至|提高至|增加到|增加至|增长到|为|到|至)$/;
const MOVES_DOWN = /(?:降至|降到|下降到|下降至|降低到|压减到|缩短到|缩短至|缩短为)$/;
const MOVES_UP = /(?:提高到|提升到|提升至|提高至|增加到|增加至|增长到)$/;
const OPENS_WITH_VERB =
  /^(?:完成|实现|投入|推进|开放|办理|提供|新增|建成|建设|组织|培育|引进|发放|释放|争取|改造|更新|加装|筹集|供应|落实|开展|服务)/;

/** The statement of the result alone: 新增学位4200个, 空气质量优良率达到97.8%. */
export function wordResult(wording: Wording): Statement & { frame: Frame | undefined } {
  const { commitment, target } = wording;
  const frame = findFrame(commitment, target);
  return { ...byChange(wording, frame ?? plainFrame(target)), frame };
}

/** Where the promise does not hold its figure, the measure stands for it. */
function plainFrame({ measure, change }: Target): Frame {
  const before = change === 'add' && !/^(?:新增|新建|建成)/.test(measure) ? `新增${measure}` : measure;
  return { before: change === 'growth' ? `${before}增长` : change === 'cut' ? `${before}下降` : before, after: '', scale: 1, dropped: [] };
}

function byChange(wording: Wording, frame: Frame): Statement {
  const { change } = wording.target;
  if (change === 'growth') return wordGrowth(wording, frame);
  if (change === 'cut') return wordCut(wording, frame);
  if (change === 'from-to') return wordMove(wording, frame);
  return change === 'add' ? wordSum(wording, frame) : wordState(wording, frame);
}

function wordSum(wording: Wording, frame: Frame): Statement {
  const { value, target } = wording;
  const { before, after } = frame;
  if (value > 0) return say(before, amount(wording, frame), after);
  if (value === 0) return say(VERB.test(before) ? `尚未${before}${after}` : `${target.measure}尚无进展`);
  return say(`${target.measure}净减少`, amount(wording, frame, 'cut'));
}

function amount({ target, value, source }: Wording, frame: Frame, change = target.change, absolute = Math.abs(value)): Statement {
  const of: FigureOf = { role: 'result', unit: target.unit, change, measure: target.measure, source, scale: frame.scale };
  return figure(absolute, value >= 0 ? { ...of, apart: target.value } : of);
}

const against = (kind: ReportKind): string => (kind === 'midyear' ? '同比' : '比上年');
const unchanged = (kind: ReportKind): string => (kind === 'midyear' ? '与上年同期持平' : '与上年持平');

function wordGrowth(wording: Wording, frame: Frame): Statement {
  const { value, kind } = wording;
  const match = RISES.exec(frame.before);
  const subject = (match === null ? frame.before : frame.before.slice(0, match.index))
    .replace(REACHES, '')
    .replace(/(?:增速|增幅|增长率)$/, '');
  if (roundTo(value, 2) === 0) return say(subject, unchanged(kind));
  if (value < 0) return say(subject, `${against(kind)}下降`, amount(wording, frame, 'cut'));
  return say(subject, `${against(kind)}${match?.[1] ?? '增长'}`, amount(wording, frame), frame.after);
}

function wordCut(wording: Wording, frame: Frame): Statement {
  const { value, kind } = wording;
  const match = FALLS.exec(frame.before);
  if (value > 0 && match === null) return say(frame.before, amount(wording, frame), frame.after);
  const subject = match === null ? wording.target.measure : frame.before.slice(0, match.index);
  if (roundTo(value, 2) === 0) return say(subject, unchanged(kind));
  if (value > 0) return say(subject, `${against(kind)}${match?.[1] ?? '下降'}`, amount(wording, frame), frame.after);
  return say(subject, `${against(kind)}上升`, amount(wording, frame, 'growth'));
}

function wordMove(wording: Wording, frame: Frame): Statement {
  const { target, value, source, kind } = wording;
  const { baseline, unit, measure } = target;
  if (baseline === null) return say(`${measure}为`, amount(wording, frame, 'level'));
  const from = figure(baseline, { role: 'last-year', unit, change: 'from-to', measure, source, scale: frame.scale });
  if (value === baseline) return say(`${measure}为`, amount(wording, frame, 'level'), `，${unchanged(kind)}`);
  return say(`${measure}由`, from, value > baseline ? '提高到' : '降低到', amount(wording, frame));
}

function wordState(wording: Wording, frame: Frame): Statement {
  const { target, value, isMet } = wording;
  const { before, after } = frame;
  const { baseline } = target;
  const down = MOVES_DOWN.test(before);
  const up = MOVES_UP.test(before);
  const moved = baseline !== null && ((down && value < baseline) || (up && value > baseline));
  if ((down || up) && !moved) return say(before.replace(MOVES_DOWN, '为').replace(MOVES_UP, '为'), amount(wording, frame), after);
  if (/(?:保持|稳定|控制|维持)在?$/.test(before) && !isMet) {
    return say(before.replace(/(?:保持|稳定|控制|维持)在?$/, '为'), amount(wording, frame), after);
  }
  if (after !== '' || before.endsWith('的') || REACHES.test(before) || OPENS_WITH_VERB.test(before))
    return say(before, amount(wording, frame), after);
  return say(before, '达到', amount(wording, frame));
}

const BECAME = /落地$|纳入|取得|扩大到|通过|在.+试点$/;

/** A deed without a figure, as its promise names it; `isDone` turns what was striven for into what was got. */
export function deedText(commitment: PlanCommitment, isDone = false): string {
  const text = asResult(commitment.text).replace(/^提前(?=完成)/, '');
  if (!isDone || !text.startsWith('争取')) return text;
  return BECAME.test(text) ? text.slice(2) : `争取到${text.slice(2)}`;
}
