import type { Mount } from '../../core/http/server.js';
import type { ReadingOf } from './commands/make-plan.js';
import { mountRoutes } from './routes.js';

export { migrations } from './tables.js';

/** What `main.ts` mounts: the plan system. */
export interface Plans {
  mount: Mount;
}

/** @param ports what it takes from outside: `readingOf` finds the report that a plan is made from */
export function createPlan({ readingOf }: { readingOf: ReadingOf }): Plans {
  return {
    mount: (app) => {
      mountRoutes(app, readingOf);
    },
  };
}
