import { AccessStore, addDistrict, contextOf, listDistricts, type Actor } from '../core/access/index.js';
import { openTenancy } from '../core/database/connect.js';
import type { Context } from '../core/ledger/index.js';
import { addCommitment } from '../systems/plan/commands/add-commitment.js';
import { editCommitment } from '../systems/plan/commands/edit-commitment.js';
import { makePlan } from '../systems/plan/commands/make-plan.js';
import { PlanStore } from '../systems/plan/store.js';
import { startCluster } from './cluster.js';

/** The same commands, with the ledger on or off. */
export interface LedgerLoad {
  /** Carries out `commands` edits of commitments, one lane a commitment, and gives commands a second. */
  run(isOn: boolean, commands: number): Promise<number>;
  stop(): Promise<void>;
}

const planner: Actor = { id: 'planner', name: '测试计划员', unit: null, roles: ['planner'] };

/** A plan with `lanes` commitments on an embedded PostgreSQL of its own in a temporary folder. */
export async function startLedgerLoad(lanes: number): Promise<LedgerLoad> {
  const cluster = await startCluster();
  const tenancy = openTenancy(cluster.appUrl, () => undefined);
  await addDistrict(tenancy.outside, { id: 'test', name: '测试区', sample: false, frozenOn: null });
  const [district] = await listDistricts(tenancy.outside);
  if (!district) throw new Error('the district of the benchmark is not there');
  await new AccessStore(tenancy.of('test'), 'test').addPerson({
    ...planner,
    login: 'planner',
    email: null,
    unitId: null,
    roles: ['planner'],
  });
  const context = (): Context => contextOf(tenancy, district, planner, new Date());
  const noReport = (): never => {
    throw new Error('the plan of the benchmark is made from no report');
  };
  const plan = await makePlan(context(), noReport, { name: '测试计划', kind: 'annual', year: 2026, periodKind: 'month' });
  for (let n = 0; n < lanes; n++) {
    const facts = { text: `新建学校${n + 1}所`, heading: '一、任务', kind: 'activity', certainty: 'firm', deadline: '2026-12-31' } as const;
    await addCommitment(context(), plan.id, facts);
  }
  const ids = (await new PlanStore(tenancy.of('test'), 'test').listCommitments(plan.id)).map(({ id }) => id);
  const seen = new Map<string, number>();
  const lane = async (id: string, isOn: boolean, commands: number): Promise<void> => {
    for (let n = 0; n < commands; n++) {
      const revision = seen.get(id) ?? 0;
      const off = isOn ? {} : { append: () => Promise.resolve() };
      await editCommitment({ ...context(), ...off }, plan.id, id, { seen: revision, weight: 1 + (revision % 7) + 1 });
      seen.set(id, revision + 1);
    }
  };
  return {
    run: async (isOn, commands) => {
      const started = performance.now();
      await Promise.all(ids.map((id) => lane(id, isOn, Math.round(commands / lanes))));
      return (commands / (performance.now() - started)) * 1000;
    },
    stop: async () => {
      await tenancy.destroy();
      await cluster.stop();
    },
  };
}
