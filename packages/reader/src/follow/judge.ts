import { isFalling, measureForm } from '../links/measure.js';
import { bounds, isCeiling, nearly } from '../links/unit.js';
import { prepare } from '../source.js';
import type { FollowStatus } from '../types.js';
import type { FigurePair, Match } from './match.js';
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
/** A target or a result that is 左右 holds within this share of it. */
const ABOUT = 0.03;

/** Judges what the best match says of a strand. */
export function judge(strand: Strand, matches: readonly Match[]): Verdict {
  const best = matches[0];
  if (!best || best.score < HEARD) return { status: 'silent', why: '下一年报告的回顾部分没有提到这件事。', because: ['follow-silent'] };
  return (best.figures && compareFigures(best.figures)) ?? (best.score < SURE ? NEAR : compareStages(strand, best));
}

const NEAR: Verdict = { status: 'reported', why: '报告提到相近的事，不能断定是不是这一件。', because: ['follow-near'] };

/** Holds the figure reported against the figure promised; null where they do not measure the same change. */
function compareFigures({ promised, reported }: FigurePair): Verdict | null {
  if (promised.change !== reported.change) return null;
  const downward = isCeiling(promised.comparator) || isFalling(measureForm(promised.measure));
  const [low, high] = bounds(promised);
  const asked = downward ? high : low;
  const [said] = bounds(reported);
  const numbers = `目标${promised.quote}，报告${reported.quote}`;
  const because = ['follow-figures'];
  const slack = promised.comparator === '~' || reported.comparator === '~' ? ABOUT : undefined;
  if (nearly(said, asked, slack) || (said > low && said < high)) return { status: 'met', why: `${numbers}，与目标一致。`, because };
  const better = downward ? said < asked : said > asked;
  return better ? { status: 'exceeded', why: `${numbers}，好于目标。`, because } : { status: 'short', why: `${numbers}，没有达到目标。`, because };
}

function compareStages(strand: Strand, { passage }: Match): Verdict {
  const asked = findAsked(prepare(strand.commitment.quote).text);
  const said = findStage(passage.text);
  const because = [...(asked ? [`follow-promised:${asked.word}`] : []), ...(said ? [`follow-stage:${said.word}`] : [])];
  const status = statusOf(asked, said);
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
