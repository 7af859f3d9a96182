import type { Span } from '../types.js';

/** A topic sentence is no longer than this. */
const LONGEST = 34;
/** What a paragraph must still hold after its topic sentence. */
const LEAST_AFTER = 12;

/** Words with which a first sentence speaks of something else than the paragraph's topic. */
const NOT_TOPIC =
  /^(各位|现在|我们|今年|过去|去年|当前|同时|此外|一年来|五年来|实践|成绩|这些|以上|综合|总之|回顾|展望|全年|主要|预计|\d{4}年|[“]?十.五)|(如下|以下|是|为|方面|的[一五]年|时期|之年|挑战|不足|问题)$/;

/**
 * Where the run-in topic sentence at the start of a paragraph ends, full stop included; undefined where there is none. A
 * topic sentence is short, holds no figure, and has text after it.
 */
export function topicEnd(text: string, span: Span): number | undefined {
  const limit = Math.min(span.end, span.start + LONGEST + 1);
  let end = span.start;
  while (end < limit && !'。!?:;'.includes(text.charAt(end))) end++;
  if (end >= limit || text.charAt(end) !== '。') return undefined;
  if (span.end - end - 1 < LEAST_AFTER) return undefined;
  return speaksTopic(text.slice(span.start, end)) ? end + 1 : undefined;
}

/** True where a sentence (without its full stop) may name a topic: short, no figure, at most two commas. */
export function speaksTopic(said: string): boolean {
  if (said.length < 4 || said.length > LONGEST || NOT_TOPIC.test(said)) return false;
  return !/\d/.test(said.replace(/“[^”]*”/g, '')) && (said.match(/,/g)?.length ?? 0) <= 2;
}
