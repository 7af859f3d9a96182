import type { Part } from '../types.js';

const REVIEWS = /过去(的)?(一|五|四|三|几)年|[一五四三]年来|去年|上年|回顾|刚刚过去/;
const PLANS = /今年|新的一年|下一步|今后|未来(五|三)年|来年|主要预期目标|将(重点|着力|坚持|抓好)/;

/** Whether the opening of a paragraph says that it reviews or plans; null where it does not say. */
export function partSaid(opening: string, planYear: number | null): Part | null {
  if (planYear !== null) {
    if (opening.includes(`${planYear - 1}年`)) return 'result';
    if (opening.includes(`${planYear}年`)) return 'target';
  }
  if (REVIEWS.test(opening)) return 'result';
  if (PLANS.test(opening)) return 'target';
  return null;
}
