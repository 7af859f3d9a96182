import type { FileView, Grade, NewReturn, ReturnView } from '@luoshi/server/plan';

/** What an officer has typed of a return, as it stands in the fields. */
export interface Draft {
  /** As written, in units of `scale`. */
  value: string;
  /** 1, 10,000 (万) or 100,000,000 (亿). */
  scale: number;
  text: string;
  grade: Grade | null;
  reason: string;
  items: Record<number, Grade>;
  milestones: Record<number, Grade>;
  evidence: FileView[];
}

/** Where a draft belongs. */
export interface Place {
  planId: string;
  commitmentId: string;
  period: string;
}

const keyOf = ({ planId, commitmentId, period }: Place): string => `luoshi.return.${planId}.${commitmentId}.${period}`;

/** An empty draft; `scale` as the target's size suggests. */
export const emptyDraft = (scale: number): Draft => ({
  ...{ value: '', scale, text: '', grade: null, reason: '' },
  ...{ items: {}, milestones: {}, evidence: [] },
});

/** The draft kept in this browser; undefined where there is none, or what is kept is no draft. */
export function findDraft(place: Place): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(keyOf(place)) ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    // A browser without storage, or a text that is no JSON: there is no draft to be had, and the form begins empty.
    return undefined;
  }
}

/** Keeps the draft in this browser until it is submitted; false where the browser does not let us. */
export function keepDraft(place: Place, draft: Draft): boolean {
  try {
    window.sessionStorage.setItem(keyOf(place), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the draft. */
export function dropDraft(place: Place): void {
  window.sessionStorage.removeItem(keyOf(place));
}

/** The fields as an earlier return filled them. */
export function draftFrom(earlier: ReturnView, scale: number): Draft {
  return {
    value: earlier.value === null ? '' : String(Number((earlier.value / scale).toPrecision(15))),
    scale,
    text: earlier.text,
    grade: earlier.grade,
    reason: earlier.reason ?? '',
    items: Object.fromEntries(earlier.items.map(({ n, grade }) => [n, grade])),
    milestones: Object.fromEntries(earlier.milestones.map(({ n, grade }) => [n, grade])),
    evidence: earlier.evidence,
  };
}

/** The value in the base unit; null where none is written, NaN where what is written is no number. */
export function valueOf({ value, scale }: Pick<Draft, 'value' | 'scale'>): number | null {
  const written = value.normalize('NFKC').replace(/[\s,]/g, '');
  if (written === '') return null;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(written)) return NaN;
  // 364.21 × 10^8 is not exact in binary; fifteen digits are more than any statistic has.
  return Number((Number(written) * scale).toPrecision(15));
}

/** What is sent. Call it once the draft has no problems. */
export function toReturn(draft: Draft, period: string, seenRounds: number): NewReturn {
  const reason = draft.reason.trim();
  return {
    ...{ period, seenRounds, value: valueOf(draft), text: draft.text.trim(), grade: draft.grade },
    reason: reason === '' ? null : reason,
    items: gradesOf(draft.items),
    milestones: gradesOf(draft.milestones),
    evidence: draft.evidence.map(({ hash }) => hash),
  };
}

function gradesOf(grades: Record<number, Grade>): { n: number; grade: Grade }[] {
  return Object.entries(grades).map(([n, grade]) => ({ n: Number(n), grade }));
}

function isDraft(kept: unknown): kept is Draft {
  if (typeof kept !== 'object' || kept === null) return false;
  const { value, scale, text, reason, items, milestones, evidence } = kept as Record<string, unknown>;
  const isObject = (one: unknown): boolean => typeof one === 'object' && one !== null;
  return (
    [value, text, reason].every((one) => typeof one === 'string') &&
    typeof scale === 'number' &&
    isObject(items) &&
    isObject(milestones) &&
    Array.isArray(evidence)
  );
}
