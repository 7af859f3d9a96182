import { visitor, type Actor } from '../../core/access/index.js';
import type { ContentStore } from '../../core/files/index.js';
import type { Context } from '../../core/ledger/index.js';
import { raiseChallenge } from './challenges/raise-challenge.js';
import { addReadyCommitments } from './commands/add-commitment.js';
import { assignOwners } from './commands/assign-owners.js';
import { loadSampleYear } from './commands/load-sample-year.js';
import { makePlan, type ReadingOf } from './commands/make-plan.js';
import { publishPlan } from './commands/publish-plan.js';
import { addFile } from './files/add-file.js';
import { numberedId } from './from-reading.js';
import type { Plan } from './model.js';
import { furtherPlan, type SampleDistrict } from './sample/index.js';
import { PlanStore } from './store.js';

/** What the sample's plans are made of; all of it is invented. */
export interface SamplePlans extends Pick<SampleDistrict, 'marks' | 'plans'> {
  reportId: string;
  planner: Actor;
  /** Files that returns rest on. */
  evidence: readonly { name: string; bytes: Buffer }[];
}

/** How many of the annual plan's commitments have no owner yet. */
const WITHOUT_OWNER = 8;
const BASIS = '示例区人民代表大会会议批准（合成数据）';

/**
 * Fills a sample district with its plans up to its day: commitments, owners, publication, returns. Each is done as it would be by hand, on
 * the days on which it would have been, so that the ledger holds together.
 * @returns how many returns there are
 */
export async function loadSample(
  context: Context,
  { readingOf, files }: { readingOf: ReadingOf; files: ContentStore },
  { reportId, planner, marks, plans, evidence }: SamplePlans,
): Promise<{ returns: number }> {
  const on = (today: string): Context => ({ ...context, actor: planner, today, now: new Date(`${today}T01:00:00Z`) });
  const store = new PlanStore(context.database, context.district);
  const facts = { name: '2025年国民经济和社会发展计划（合成数据）', kind: 'annual', year: 2025, periodKind: 'month' } as const;
  const annual = await makePlan(on('2025-01-16'), readingOf, { ...facts, reportId });
  const commitments = await store.listCommitments(annual.id);
  // The last few wait for an owner, as some always do: there the suggestions have something to say.
  const owned = marks.slice(0, -WITHOUT_OWNER);
  const byText = new Map(owned.map((mark) => [mark.text, mark]));
  const owners = commitments.flatMap(({ id, text }) => {
    const mark = byText.get(text);
    return mark ? [{ commitmentId: id, leadUnit: mark.lead, supportingUnits: mark.supporting }] : [];
  });
  await assignOwners(on('2025-01-17'), annual.id, owners);
  await publishPlan(on('2025-01-20'), annual.id, BASIS);
  const years: [Plan, readonly { text: string }[]][] = [[annual, owned]];
  for (const file of plans) {
    const { name, kind, year, periodKind } = file;
    const plan = await makePlan(on('2025-01-21'), readingOf, { name, kind, year, periodKind });
    const further = furtherPlan({ ...file, id: plan.id }, commitments, numberedId);
    await addReadyCommitments(
      on('2025-01-22'),
      plan.id,
      further.commitments,
      further.serves.map((one) => ({ ...one, servesPlan: annual.id })),
    );
    await publishPlan(on('2025-01-23'), plan.id, BASIS);
    years.push([plan, file.tasks]);
  }
  const hashes = new Map<string, string>();
  for (const file of evidence) hashes.set(file.name, (await addFile(on('2025-01-24'), files, file)).hash);
  let returns = 0;
  for (const [plan, of] of years) {
    const year = await loadSampleYear(context, { plan, owners: of, evidence: hashes, throughMonth: 8 });
    returns += year.returns;
    for (const { commitmentId, period, text, on: day } of plan === annual ? year.challenges : []) {
      await raiseChallenge({ ...on(day), actor: visitor }, plan.id, commitmentId, { period: period ?? undefined, text }, 'sample');
    }
  }
  return { returns };
}
