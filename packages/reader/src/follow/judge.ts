import { promiseWords, stageWords } from '../lexicon/stages.js';
import { bounds, isCeiling, nearly } from '../links/unit.js';
import type { FollowStatus } from '../types.js';
import type { Match } from './match.js';
import type { Strand } from './strands.js';

/** What became of a strand, and why, in Chinese. */
export interface Verdict {
  status: FollowStatus;
  why: string;
  because: string[];
}

/** Below this score the best passage is not taken to speak of the strand. */
export const HEARD = 0.3;

type Stage = keyof typeof stageWords;
type Promised = keyof typeof promiseWords;

/** Judges what the best match says of a strand. */
export function judge(strand: Strand, matches: readonly Match[]): Verdict {
  const best = matches[0];
  if (!best || best.score < HEARD) return { status: 'silent', why: '下一年报告的回顾部分没有提到这件事。', because: ['follow-silent'] };
  return (best.figures && compare(best.figures)) ?? compareStage(strand, best);
}

function compare({ promised, reported }: NonNullable<Match['figures']>): Verdict | null {
  if (promised.change !== reported.change) return null;
  const [least] = bounds(promised);
  const [said] = bounds(reported);
  const downward = isCeiling(promised.comparator) || LOWER_IS_BETTER.test(promised.measure);
  const because = ['follow-figures'];
  const numbers = `目标${promised.quote}，报告${reported.quote}`;
  if (nearly(said, least)) return { status: 'met', why: `${numbers}，与目标一致。`, because };
  const better = downward ? said < least : said > least;
  return better ? { status: 'exceeded', why: `${numbers}，好于目标。`, because } : { status: 'short', why: `${numbers}，未达到目标。`, because };
}

const LOWER_IS_BETTER = /浓度|失业率|死亡|事故|能耗|排放|负债|涨幅|价格/;

function compareStage(strand: Strand, { passage }: Match): Verdict {
  const promised = promisedStage(strand);
  const said = stageOf(passage.text);
  const because = [`follow-promised:${promised?.word ?? ''}`, `follow-stage:${said?.word ?? ''}`];
  const reported: Verdict = { status: 'reported', why: said ? `报告提到“${said.word}”，没有说明是否完成。` : '报告提到了这件事，没有说明是否完成。', because };
  if (!promised || !said) return reported;
  const met: Verdict = { status: 'met', why: `承诺“${promised.word}”，报告称“${said.word}”。`, because };
  const short: Verdict = { status: 'short', why: `承诺“${promised.word}”，报告只称“${said.word}”。`, because };
  if (said.stage === 'failed') return short;
  if (promised.kind === 'start' || promised.kind === 'plan') return said.stage === 'planned' ? reported : met;
  if (promised.kind === 'finish') return said.stage === 'finished' ? met : said.stage === 'planned' ? reported : short;
  return said.stage === 'finished' ? met : reported;
}

const wordsByLength = (groups: Record<string, readonly string[]>) =>
  Object.entries(groups)
    .flatMap(([group, words]) => words.map((word) => ({ group, word })))
    .sort((a, b) => b.word.length - a.word.length);
const stages = wordsByLength(stageWords);
const promises = wordsByLength(promiseWords);

const order: Stage[] = ['failed', 'nearly', 'finished', 'underway', 'planned'];

function stageOf(text: string): { stage: Stage; word: string } | null {
  const found = stages.filter(({ word }) => text.includes(word));
  for (const stage of order) {
    const hit = found.find(({ group }) => group === stage);
    if (hit) return { stage, word: hit.word };
  }
  return null;
}

function promisedStage(strand: Strand): { kind: Promised; word: string } | null {
  const text = strand.commitment.quote;
  let best: { at: number; kind: Promised; word: string } | null = null;
  for (const { group, word } of promises) {
    const at = text.indexOf(word);
    if (at >= 0 && (!best || at < best.at)) best = { at, kind: group as Promised, word };
  }
  return best;
}
