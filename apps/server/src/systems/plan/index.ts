import type { Mount } from '../../core/http/server.js';
import type { Context } from '../../core/ledger/index.js';
import type { ReadingOf } from './commands/make-plan.js';
import { loadSample, type SamplePlans } from './load-sample.js';
import { mountRoutes } from './routes.js';
import { PlanStore } from './store.js';

export { migrations } from './tables.js';
export { sampleDistrict } from './sample/index.js';
export type { SamplePlans } from './load-sample.js';

/** What `main.ts` mounts: the plan system. */
export interface Plans {
  mount: Mount;
  /** Ids of a district's plans, newest year first. */
  listIds(context: Context): Promise<string[]>;
  /** Fills a sample district with the invented year of its plans. */
  loadSample(context: Context, sample: SamplePlans): Promise<{ returns: number }>;
}

/** What the system takes from outside. */
interface Ports {
  /** Finds the report that a plan is made from. */
  readingOf: ReadingOf;
}

export function createPlan(ports: Ports): Plans {
  return {
    mount: (app) => {
      mountRoutes(app, ports.readingOf);
    },
    listIds: async ({ database, district }) => (await new PlanStore(database, district).listPlans()).map(({ id }) => id),
    loadSample: (context, sample) => loadSample(context, ports.readingOf, sample),
  };
}
