import type { AcceptedReturn, Day, Judgement, PlanCommitment } from '../model.js';
import { judge } from './light.js';
import type { Context } from './reports.js';

/** The light that a commitment had at the close of an earlier day: judged by what had been accepted by then. */
export const judgeAt = (commitment: PlanCommitment, returns: readonly AcceptedReturn[], context: Context, day: Day): Judgement =>
  judge(commitment, returns, { ...context, today: day });

/**
 * What a light turned from and to since an earlier day; null where it is the same. The grades of items and dated milestones carry no day:
 * hand in the commitment as it stood then (`earlier`), or today's are taken for both days.
 */
export function turnedSince(
  commitment: PlanCommitment,
  returns: readonly AcceptedReturn[],
  context: Context,
  earlierDay: Day,
  earlier: PlanCommitment = commitment,
): { from: Judgement; to: Judgement } | null {
  const from = judgeAt(earlier, returns, context, earlierDay);
  const to = judge(commitment, returns, context);
  return from.light === to.light ? null : { from, to };
}
