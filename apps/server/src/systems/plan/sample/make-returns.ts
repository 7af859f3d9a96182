import type { Day, Grade, PeriodKind, PeriodName, PlanCommitment } from '../model.js';
import { coursesOf, type Course } from './courses.js';
import { reasons, sentBack } from './phrases.js';
import { randomOf, type Random } from './random.js';
import { textOf, type Standing } from './returns-text.js';
import { valuesOf } from './values.js';

/** A return of the invented year. */
export interface SampleReturn {
  commitmentId: string;
  period: PeriodName;
  /** In the target's base unit; null for what has no target. */
  value: number | null;
  text: string;
  grade: Grade | null;
  /** Why it is behind, in the unit's words. */
  reason: string | null;
  submittedOn: Day;
  /** Null while it waits, or where it was sent back. */
  acceptedOn: Day | null;
  /** Sent back by the unit's reviewer; a later return of the same period may stand in its place. */
  returned?: { reason: string };
  /** Names of files in sample/district/evidence. */
  evidenceNames: string[];
}

export interface SampleYear {
  seed: number;
  year: number;
  /** The last month reported on, 1 to 12. */
  throughMonth: number;
  /** `quarter`: only what stands at each quarter's end is reported, as `2025-Q1`. */
  periodKind?: PeriodKind;
  /** Nothing happens after it; the 15th of the month after the last by default. */
  asOf?: Day;
}

/** The files that go with the sample district. */
export const EVIDENCE = {
  photo: '现场照片-示例.png',
  chart: '进度曲线-示例.png',
  minutes: '会议纪要-示例.pdf',
  list: '完成情况表-示例.xlsx',
  note: '情况说明-示例.txt',
} as const;

/**
 * Invented returns for the commitments that have an owner, in the order of submission: the same for the same commitments and
 * options. Most come by the 6th of the next month and are on schedule; some come late, are missing, were sent back and
 * sent again, announce only, or claim more than their evidence shows; see `coursesOf`.
 */
export function makeReturns(commitments: readonly PlanCommitment[], owners: readonly { text: string }[], year: SampleYear): SampleReturn[] {
  const owned = new Set(owners.map(({ text }) => text));
  const courses = coursesOf(commitments, year.seed);
  const asOf = year.asOf ?? dayIn(year.year, year.throughMonth + 1, 15);
  return commitments
    .filter(({ text }) => owned.has(text))
    .flatMap((commitment) => returnsOf(commitment, courses.get(commitment.id) ?? 'steady', year))
    .flatMap((each) => until(asOf, each))
    .sort((a, b) => (a.submittedOn < b.submittedOn ? -1 : a.submittedOn > b.submittedOn ? 1 : 0));
}

function until(asOf: Day, each: SampleReturn): SampleReturn[] {
  if (each.submittedOn > asOf) return [];
  return [each.acceptedOn !== null && each.acceptedOn > asOf ? { ...each, acceptedOn: null } : each];
}

function returnsOf(commitment: PlanCommitment, course: Course, year: SampleYear): SampleReturn[] {
  if (course === 'silent') return [];
  const random = randomOf(`${year.seed} ${commitment.text}`);
  const values = commitment.target === null ? null : valuesOf(commitment.target, course, year.throughMonth, random);
  const grades = gradesOf(commitment, course, year.throughMonth, random);
  const used = new Set<string>();
  const [spring, summer] = [random.pick(reasons), random.pick(reasons)];
  const reason = (month: number): string => (month < 6 ? spring : summer);
  const gap = course === 'gaps' ? random.whole(3, Math.max(3, year.throughMonth - 1)) : 0;
  return Array.from({ length: year.throughMonth }, (_, i) => i + 1).flatMap((month) => {
    const missing = (gap > 0 && month >= gap) || random.chance(0.02);
    if (missing || (year.periodKind === 'quarter' && month % 3 !== 0)) return [];
    const tone = toneOf(course, month, grades[month - 1] ?? null);
    const standing: Standing = { month, value: values?.[month - 1] ?? null, grade: grades[month - 1] ?? null, tone };
    return monthOf(commitment, course, standing, { year, random, used, reason });
  });
}

function toneOf(course: Course, month: number, grade: Grade | null): Standing['tone'] {
  if (course === 'contradicted' && grade === 'begun' && month >= 6) return 'claim';
  return course === 'corrected' && month === 6 ? 'correction' : 'plain';
}

function monthOf(
  commitment: PlanCommitment,
  course: Course,
  standing: Standing,
  { year, random, used, reason }: { year: SampleYear; random: Random; used: Set<string>; reason: (month: number) => string },
): SampleReturn[] {
  const { month, value, grade } = standing;
  const late = random.chance(0.07);
  const day = late ? random.whole(10, 24) : random.whole(1, 6);
  const submittedOn = dayIn(year.year, month + 1, day);
  const base = {
    commitmentId: commitment.id,
    period: year.periodKind === 'quarter' ? `${year.year}-Q${month / 3}` : `${year.year}-${String(month).padStart(2, '0')}`,
    value,
    grade,
    reason: course === 'behind' && month >= 3 && random.chance(0.8) ? reason(month) : null,
    evidenceNames: evidenceOf(standing, random),
  };
  const accepted = dayIn(year.year, month + 1, day + random.whole(1, 4));
  const text = textOf(commitment, standing, random, used);
  if (!random.chance(0.05)) {
    // The reviewers have not yet looked at all of the last month.
    const waits = month === year.throughMonth && random.chance(0.15);
    return [{ ...base, text, submittedOn, acceptedOn: waits ? null : accepted }];
  }
  const again = dayIn(year.year, month + 1, day + random.whole(2, 5));
  const first = { ...base, text, submittedOn, acceptedOn: null, returned: { reason: random.pick(sentBack) }, evidenceNames: [] };
  // What was sent back in the last month still waits for the unit.
  if (month === year.throughMonth) return [first];
  return [
    first,
    { ...base, text: textOf(commitment, standing, random, used), submittedOn: again, acceptedOn: dayIn(year.year, month + 1, day + 7) },
  ];
}

/** How far something without a figure has come, month by month; null for a metric. */
function gradesOf(
  { kind, target, certainty, milestones }: PlanCommitment,
  course: Course,
  months: number,
  random: Random,
): (Grade | null)[] {
  if (kind === 'metric' && target !== null) return Array.from({ length: months }, () => null);
  const begins = random.whole(2, 4);
  const due = Number(milestones[0]?.due.slice(5, 7) ?? 12);
  const ends = course === 'fulfilled' ? random.whole(5, 6) : due < 12 ? due : random.whole(6, 12);
  return Array.from({ length: months }, (_, i): Grade => {
    const month = i + 1;
    const waits = course === 'announced' || (certainty === 'aspire' && course === 'steady' && month < 6);
    if (waits || month < begins) return 'announced';
    if (course === 'behind' || course === 'contradicted' || kind === 'activity' || certainty === 'aspire') return 'begun';
    if (month < ends) return 'begun';
    return month === ends ? 'done' : 'in-use';
  });
}

function evidenceOf({ value, grade }: Standing, random: Random): string[] {
  if (value !== null) return random.chance(0.7) ? [random.chance(0.85) ? EVIDENCE.list : EVIDENCE.chart] : [];
  if (grade === 'announced') return random.chance(0.5) ? [EVIDENCE.minutes] : random.chance(0.3) ? [EVIDENCE.note] : [];
  if (grade === 'begun') return random.chance(0.6) ? [EVIDENCE.photo] : [];
  return [EVIDENCE.photo, ...(random.chance(0.5) ? [EVIDENCE.minutes] : [])];
}

/** The day of a month, both counted on past their ends: the 32nd of January is the 1st of February. */
function dayIn(year: number, month: number, day: number): Day {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
