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
const HEARD = 0.34;

/** Judges what the best match says of a strand. */
export function judge(strand: Strand, matches: readonly Match[]): Verdict {
  const best = matches[0];
  if (!best || best.score < HEARD) return { status: 'silent', why: '下一年报告的回顾部分没有提到这件事。', because: ['follow-silent'] };
  return (best.figures && compareFigures(best.figures)) ?? compareStages(strand, best);
}

/** Holds the figure reported against the figure promised; null where they do not measure the same change. */
function compareFigures({ promised, reported }: FigurePair): Verdict | null {
  if (promised.change !== reported.change) return null;
  const downward = isCeiling(promised.comparator) || isFalling(measureForm(promised.measure));
  const [low, high] = bounds(promised);
  const asked = downward ? high : low;
  const [said] = bounds(reported);
  const numbers = `目标${promised.quote}，报告${reported.quote}`;
  const because = ['follow-figures'];
  if (nearly(said, asked) || (said > low && said < high)) return { status: 'met', why: `${numbers}，与目标一致。`, because };
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
  if (!asked || !said) return 'reported';
  if (said.group === 'failed') return 'short';
  const there = said.group === 'finished' || said.group === 'averted';
  if (asked.group === 'avert') return said.group === 'averted' ? 'met' : 'reported';
  if (asked.group === 'start' || asked.group === 'plan') return said.group === 'planned' ? 'reported' : 'met';
  if (asked.group === 'finish') return there ? 'met' : said.group === 'nearly' ? 'short' : 'reported';
  return there ? 'met' : 'reported';
}

function reason(status: FollowStatus, asked: Met<Asked> | undefined, said: Met<Stage> | undefined): string {
  const saying = said ? `报告说“${said.word}”` : '报告提到了这件事';
  const asking = asked ? `目标是“${asked.word}”，` : '';
  if (status === 'met') return `${asking}${saying}，已做到。`;
  if (status === 'short') return `${asking}${saying}，还没有做到。`;
  return `${asking}${saying}，没有说明是否做到。`;
}
