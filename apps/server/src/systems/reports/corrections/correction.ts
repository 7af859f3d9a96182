import { z } from 'zod';

const offset = z.number().int().min(0);
const Kind = z.enum(['metric', 'milestone', 'activity']);
const Certainty = z.enum(['firm', 'aspire']);
const At = z.strictObject({ layer: z.enum(['figure', 'commitment']), start: offset, end: offset });
const To = z.strictObject({ start: offset, end: offset, kind: Kind.exactOptional(), certainty: Certainty.exactOptional() });
const Added = z.strictObject({
  action: z.literal('add'),
  at: At,
  kind: Kind.exactOptional(),
  certainty: Certainty.exactOptional(),
  part: z.enum(['result', 'target']).exactOptional(),
});

/** A correction as it comes in by HTTP and as it lies in the database: parsed at both edges. */
export const NewCorrection = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('accept'), at: At }),
  z.strictObject({ action: z.literal('reject'), at: At }),
  z.strictObject({ action: z.literal('edit'), at: At, to: To }),
  z.strictObject({ action: z.literal('split'), at: At, where: z.array(offset).min(1).max(50) }),
  z.strictObject({ action: z.literal('merge'), at: At, with: z.array(At).min(1).max(50) }),
  Added,
]);
export type NewCorrection = z.infer<typeof NewCorrection>;
export type At = z.infer<typeof At>;

/** One row of the history: a correction, or the taking back of one. */
export interface CorrectionEntry {
  n: number;
  correction: NewCorrection | null;
  takesBack: number | null;
  by: string;
  at: Date;
}

/** The corrections that count: those not taken back, in the order they were made. */
export function standing(history: CorrectionEntry[]): { n: number; correction: NewCorrection }[] {
  const takenBack = new Set(history.map(({ takesBack }) => takesBack));
  return history.flatMap(({ n, correction }) => (correction && !takenBack.has(n) ? [{ n, correction }] : []));
}

/** How far the history has come: the number of its last row, 0 where there is none. */
export function versionOf(history: CorrectionEntry[]): number {
  return history.at(-1)?.n ?? 0;
}

/** The stretches of text that a correction speaks of. */
export function touched(correction: NewCorrection): { start: number; end: number }[] {
  if (correction.action === 'edit') return [correction.at, correction.to];
  if (correction.action === 'merge') return [correction.at, ...correction.with];
  return [correction.at];
}
