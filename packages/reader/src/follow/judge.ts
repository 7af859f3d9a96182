import { isFalling, measureForm } from '../links/measure.js';
import { bounds, isCeiling, isFloor, isRatio, nearly, unitKind } from '../links/unit.js';
import { prepare } from '../source.js';
import type { Figure, FollowStatus } from '../types.js';
import type { FigurePair, Match } from './match.js';
import type { Passage } from './passages.js';
import { findAsked, findStage, type Asked, type Met, type Stage } from './stage.js';
import type { Strand } from './strands.js';

/** What became of a strand, and why, in Chinese. */
export interface Verdict {
  status: FollowStatus;
  why: string;
  because: string[];
}

/** Below this score the best passage is not taken to speak of the strand. */
const HEARD = 0.3;
/** Below this score it speaks of something near; whether the promise was kept is then not judged by its words. */
const SURE = 0.42;
/** From this score on the review repeats the promise; where it adds no stage, it says that it was kept. */
const REPEATED = 0.85;
/** A target or a result that is 左右 holds within this share of it. */
const ABOUT = 0.03;

/** Judges what the best match says of a strand. */
export function judge(strand: Strand, matches: readonly Match[]): Verdict {
  const best = matches[0];
  if (!best || best.score < HEARD) return { status: 'silent', why: '下一年报告的回顾部分没有提到这件事。', because: ['follow-silent'] };
  return (best.figures && compareFigures(best.figures, best.passage)) ?? (best.score < SURE ? NEAR : compareStages(strand, best));
}

const NEAR: Verdict = { status: 'reported', why: '报告提到相近的事，不能断定是不是这一件。', because: ['follow-near'] };

/** Holds the figure reported against the figure promised; null where they do not measure the same change. */
function compareFigures({ promised, reported }: FigurePair, passage: Passage): Verdict | null {
  if (isRatio(promised) || isRatio(reported) || !sameChange(promised, reported, passage)) return null;
  const downward = isCeiling(promised.comparator) || isFalling(measureForm(promised.measure));
  const [low, high] = bounds(promised);
  const asked = downward ? high : low;
  const [said] = bounds(reported);
  const numbers = `目标${promised.quote}，报告${reported.quote}`;
  const because = ['follow-figures'];
  const loose = promised.comparator === '~' || reported.comparator === '~';
  if (nearly(said, asked, loose ? ABOUT : undefined) || (said > low && said < high))
    return { status: 'met', why: `${numbers}，与目标一致。`, because };
  if (downward ? said < asked : said > asked) return { status: 'exceeded', why: `${numbers}，好于目标。`, because };
  if (isFloor(reported.comparator) && nearly(said, asked, ABOUT))
    return { status: 'reported', why: `${numbers}，是否达到目标不明。`, because };
  return { status: 'short', why: `${numbers}，没有达到目标。`, because };
}

/** Rates are compared with rates of their kind only; amounts with amounts, but what was added never with the stock. */
function sameChange(promised: Figure, reported: Figure, passage: Passage): boolean {
  if (promised.change === reported.change) return true;
  const rate = (figure: Figure) =>
    ['growth', 'share', 'from-to'].includes(figure.change) || ['percent', 'points'].includes(unitKind(figure.unit));
  return !rate(promised) && !rate(reported) && !STOCK.test(passage.text);
}

const STOCK = /达到?[0-9]|总数|总量|总面积|保有|存量/;

function compareStages(strand: Strand, { passage, score }: Match): Verdict {
  const asked = findAsked(prepare(strand.commitment.quote).text);
  const said = findStage(passage.text);
  const because = [...(asked ? [`follow-promised:${asked.word}`] : []), ...(said ? [`follow-stage:${said.word}`] : [])];
  const repeated = !said && score >= REPEATED && strand.figures.length === 0;
  const status = repeated ? 'met' : statusOf(asked, said);
  return { status, why: reason(status, asked, said), because };
}

/** What a stage amounts to, held against what was asked for. */
function statusOf(asked: Met<Asked> | undefined, said: Met<Stage> | undefined): FollowStatus {
  if (asked?.group === 'carry' && !said) return 'met';
  if (!asked || !said) return 'reported';
  if (said.group === 'failed') return 'short';
  const there = said.group === 'finished' || said.group === 'averted' || said.group === 'did';
  if (asked.group === 'avert') return said.group === 'averted' ? 'met' : 'reported';
  if (asked.group === 'carry') return said.group === 'planned' ? 'reported' : 'met';
  if (asked.group === 'start' || asked.group === 'plan') return said.group === 'planned' ? 'reported' : 'met';
  if (asked.group === 'finish') return there ? 'met' : said.group === 'mostly' ? 'reported' : 'short';
  return there ? 'met' : 'reported';
}

function reason(status: FollowStatus, asked: Met<Asked> | undefined, said: Met<Stage> | undefined): string {
  const saying = said ? `报告说“${said.word}”` : '报告提到了这件事';
  const asking = asked ? `目标是“${asked.word}”，` : '';
  if (status === 'met') return `${asking}${saying}，已做到。`;
  if (status === 'short') return `${asking}${saying}，还没有做到。`;
  return `${asking}${saying}，没有说明是否做到。`;
}
