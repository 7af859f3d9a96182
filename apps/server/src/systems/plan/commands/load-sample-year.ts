import { AccessStore, type Actor, type Person } from '../../../core/access/index.js';
import { appendEntries, type Context, type Json } from '../../../core/ledger/index.js';
import { addDays } from '../judge/periods.js';
import type { Day, GradeOf, Plan, PlanReturn, TrackedCommitment } from '../model.js';
import { ReturnStore } from '../returns/store.js';
import { makeChallenges, makeCloseOuts, makeReturns, type SampleChallenge, type SampleReturn } from '../sample/index.js';
import { PlanStore } from '../store.js';
import { acceptanceOf, withGrades } from './review-return.js';
import { returnJson } from './submit-return.js';

interface SampleYear {
  plan: Pick<Plan, 'id' | 'year' | 'periodKind'>;
  /** Texts of the commitments that somebody reports on. */
  owners: readonly { text: string }[];
  /** Hashes of the stored evidence files, by name. */
  evidence: ReadonlyMap<string, string>;
  /** The last month reported on. */
  throughMonth: number;
}

/** Something that happened in the invented year: what it leaves in the ledger. */
interface Happening {
  day: Day;
  actor: Actor;
  action: string;
  entry: { subject: string; before: Json; after: Json };
}

const SEED = 20250115;

/**
 * Writes the sample's invented year down: returns as they came in, were sent back or accepted, and what was closed out, in one transaction;
 * the ledger tells each of it in the order of its days, in the form that the commands give it.
 * @returns how many returns there are, and what residents will doubt of them
 */
export async function loadSampleYear(
  context: Context,
  { plan, owners, evidence, throughMonth }: SampleYear,
): Promise<{ returns: number; challenges: SampleChallenge[] }> {
  const { database, district, today } = context;
  const { id: planId, year, periodKind } = plan;
  const staff = staffOf(await new AccessStore(database, district).listPeople());
  return database.transaction().execute(async (transaction) => {
    const store = new PlanStore(transaction, district);
    const commitments = new Map((await store.holdCommitments(planId)).map((one) => [one.id, one]));
    const monthly = makeReturns([...commitments.values()], owners, { seed: SEED, year, throughMonth, asOf: today });
    const invented = periodKind === 'month' ? monthly : monthly.flatMap(ofQuarter);
    const closeOuts = planId.startsWith('annual') ? makeCloseOuts([...commitments.values()], invented, SEED) : [];
    const closedOn = new Map(closeOuts.map(({ commitmentId, on }) => [commitmentId, on]));
    const kept = invented.filter(({ commitmentId, submittedOn }) => submittedOn <= (closedOn.get(commitmentId) ?? today));
    const happenings: Happening[] = [];
    const returns = roundsOf(kept).map(([one, round], n) => {
      const commitment = commitments.get(one.commitmentId);
      if (!commitment) throw new Error(`the sample year reports on ${one.commitmentId}, which is not in its plan`);
      const returned = returnOf(one, commitment, { id: `${planId}-${String(n + 1).padStart(4, '0')}`, planId, round, evidence, staff });
      happenings.push(...happeningsOf(returned, commitment, staff));
      return returned;
    });
    for (const { commitmentId, on, remark } of closeOuts) {
      const entry = { subject: `commitment/${planId}/${commitmentId}`, before: { closedOn: null }, after: { closedOn: on, remark } };
      happenings.push({ day: on, actor: staff.planner, action: 'plan.close-out-commitment', entry });
    }
    for (let from = 0; from < returns.length; from += 500) {
      await new ReturnStore(transaction, district).addReturns(
        returns.slice(from, from + 500).map((one) => ({ ...one, submittedAt: morningOf(one.submittedOn) })),
      );
    }
    for (const one of gradedBy(commitments, returns, closedOn)) await store.putCommitment(one);
    happenings.sort((a, b) => a.day.localeCompare(b.day));
    await appendEntries(
      transaction,
      district,
      happenings.map(({ day, actor, action, entry }) => ({ actor, now: morningOf(day), action, ...entry })),
    );
    return { returns: returns.length, challenges: makeChallenges([...commitments.values()], kept, SEED) };
  });
}

/** Nine in the morning in China. */
const morningOf = (day: Day): Date => new Date(`${day}T01:00:00Z`);

interface Staff {
  of(unit: string | null, role: 'officer' | 'reviewer'): Actor;
  planner: Actor;
}

function staffOf(people: readonly Person[]): Staff {
  const actorOf = (person: Person | undefined, what: string): Actor => {
    if (!person) throw new Error(`the sample district has no ${what}`);
    return { id: person.id, name: person.name, unit: person.unitId, roles: person.roles };
  };
  return {
    of: (unit, role) =>
      actorOf(
        people.find(({ unitId, roles }) => unitId === unit && roles.includes(role)),
        `${role} of ${unit ?? 'no unit'}`,
      ),
    planner: actorOf(
      people.find(({ roles }) => roles.includes('planner')),
      'planner',
    ),
  };
}

/** A quarter is reported on at its last month's end. */
function ofQuarter(one: SampleReturn): SampleReturn[] {
  const month = Number(one.period.slice(5));
  return month % 3 === 0 ? [{ ...one, period: `${one.period.slice(0, 4)}-Q${month / 3}` }] : [];
}

/** Each with its round: 1 for the first submission for its period. */
function roundsOf(returns: readonly SampleReturn[]): [SampleReturn, number][] {
  const rounds = new Map<string, number>();
  return returns.map((one) => {
    const key = `${one.commitmentId} ${one.period}`;
    const round = (rounds.get(key) ?? 0) + 1;
    rounds.set(key, round);
    return [one, round];
  });
}

interface Filing {
  id: string;
  planId: string;
  round: number;
  evidence: ReadonlyMap<string, string>;
  staff: Staff;
}

function returnOf(one: SampleReturn, commitment: TrackedCommitment, { id, planId, round, evidence, staff }: Filing): PlanReturn {
  const sentBackOn = one.returned ? addDays(one.submittedOn, 1) : null;
  const reviewedOn = one.acceptedOn ?? sentBackOn;
  const grades = gradesOf(one, commitment);
  return {
    ...{ id, planId, round, commitmentId: one.commitmentId, period: one.period },
    ...{ value: one.value, text: one.text, grade: one.grade, reason: one.reason, ...grades },
    evidence: one.evidenceNames.flatMap((name) => evidence.get(name) ?? []),
    state: one.acceptedOn !== null ? 'accepted' : one.returned ? 'returned' : 'submitted',
    submittedBy: staff.of(commitment.leadUnit, 'officer').id,
    submittedOn: one.submittedOn,
    reviewedBy: reviewedOn === null ? null : staff.of(commitment.leadUnit, 'reviewer').id,
    reviewedOn,
    remark: one.returned?.reason ?? null,
  };
}

/** What a return says of the parts: its own step has come as far as the whole; of several items, half where it has only begun. */
function gradesOf({ grade }: SampleReturn, { items, milestones }: TrackedCommitment): { items: GradeOf[]; milestones: GradeOf[] } {
  if (grade === null) return { items: [], milestones: [] };
  const half = Math.ceil(items.length / 2);
  return {
    items: items.map(({ n }, i) => ({ n, grade: grade === 'begun' && i >= half ? 'announced' : grade })),
    milestones: milestones.map(({ n }) => ({ n, grade })),
  };
}

function happeningsOf(one: PlanReturn, commitment: TrackedCommitment, staff: Staff): Happening[] {
  const submitted: Happening = {
    day: one.submittedOn,
    actor: staff.of(commitment.leadUnit, 'officer'),
    action: 'plan.submit-return',
    entry: { subject: `return/${one.id}`, before: null, after: returnJson(one) },
  };
  if (one.reviewedOn === null) return [submitted];
  const review = { day: one.reviewedOn, actor: staff.of(commitment.leadUnit, 'reviewer') };
  if (one.state === 'accepted') return [submitted, { ...review, action: 'plan.accept-return', entry: acceptanceOf(one, commitment) }];
  const entry = { subject: `return/${one.id}`, before: { state: 'submitted' }, after: { state: 'returned', remark: one.remark } };
  return [submitted, { ...review, action: 'plan.send-back-return', entry }];
}

/** The commitments that the year has changed, as they stand at its end. */
function gradedBy(
  commitments: ReadonlyMap<string, TrackedCommitment>,
  returns: readonly PlanReturn[],
  closedOn: ReadonlyMap<string, Day>,
): TrackedCommitment[] {
  const after = new Map(commitments);
  const accepted = returns.filter(({ state }) => state === 'accepted');
  accepted.sort((a, b) => (a.reviewedOn ?? '').localeCompare(b.reviewedOn ?? '') || a.period.localeCompare(b.period));
  for (const one of accepted) {
    const commitment = after.get(one.commitmentId);
    if (commitment)
      after.set(commitment.id, { ...withGrades(commitment, one), revision: commitment.revision + 1, changedBy: one.reviewedBy });
  }
  for (const [id, on] of closedOn) {
    const commitment = after.get(id);
    if (commitment) after.set(id, { ...commitment, closedOn: on, revision: commitment.revision + 1 });
  }
  return [...after.values()].filter((one) => one !== commitments.get(one.id));
}
