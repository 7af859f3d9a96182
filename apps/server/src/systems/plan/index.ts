import type { ContentStore } from '../../core/files/index.js';
import type { Mount } from '../../core/http/server.js';
import type { Context } from '../../core/ledger/index.js';
import type { ReadingOf } from './commands/make-plan.js';
import { loadSample, type SamplePlans } from './load-sample.js';
import { outsideMigrations } from './outside.js';
import { mountRoutes } from './routes.js';
import { PlanStore } from './store.js';
import { migrations as planMigrations } from './tables.js';

export { PlanStore } from './store.js';
export { loadDraft } from './views/draft.js';
export { createOutside } from './outside.js';
export { sampleDistrict } from './sample/index.js';
export type { SamplePlans } from './load-sample.js';

/** Every table of the plan system. */
export const migrations = { ...planMigrations, ...outsideMigrations };

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
  /** Where evidence files lie. */
  files: ContentStore;
}

export function createPlan(ports: Ports): Plans {
  return {
    mount: (app) => {
      mountRoutes(app, { readingOf: ports.readingOf, hasFile: (district, hash) => ports.files.has(district, hash) });
    },
    listIds: async ({ database, district }) => (await new PlanStore(database, district).listPlans()).map(({ id }) => id),
    loadSample: (context, sample) => loadSample(context, ports, sample),
  };
}
