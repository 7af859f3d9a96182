import { z } from 'zod';

/** What an accepted figure says in its entry, all of it public. */
const AcceptedFigure = z.strictObject({
  period: z.string(),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  grade: z.string().nullable(),
  /** How many files it rests on, or their hashes. */
  evidence: z.union([z.number(), z.array(z.string().regex(/^[0-9a-f]{64}$/))]),
});

/** The actions whose `after` anybody may read, and what is in it. */
const publicActions: Readonly<Record<string, z.ZodType>> = { 'plan.accept-return': AcceptedFigure };

/** True where the entry's `after` may be shown to anybody: its action is public, and `after` holds what is meant to be public, nothing else. */
export function isPublic({ action, after }: { action: string; after: unknown }): boolean {
  return publicActions[action]?.safeParse(after).success ?? false;
}
