import type { Tenancy } from '../../core/database/connect.js';
import type { Env } from '../../core/env.js';
import { ContentStore } from '../../core/files/index.js';
import type { Mount } from '../../core/http/server.js';
import type { Jobs } from '../../core/jobs/index.js';
import { createMailer } from '../../core/mail/index.js';
import { mountCalendar } from './calendar/routes.js';
import { calendarMigrations } from './calendar/tables.js';
import { mountChallenges } from './challenges/routes.js';
import { challengeMigrations } from './challenges/tables.js';
import { mountFiles } from './files/routes.js';
import { mountNotices } from './notices/routes.js';
import { runNotices } from './notices/run-notices.js';
import { mountOpenData } from './public/open-routes.js';
import { mountPublic } from './public/routes.js';

/** Tables of calendars and of challenges' counts. */
export const outsideMigrations = { ...calendarMigrations, ...challengeMigrations };

/** Seconds between two looks at whom to tell what. */
const NOTICES_EVERY = 60;

interface Ports {
  tenancy: Tenancy;
  jobs: Jobs;
  env: Pick<Env, 'dataDir' | 'scanCommand' | 'publicUrl' | 'smtpUrl' | 'mailFrom'>;
  now: () => Date;
}

/**
 * What the plan shows to the world, and what reaches people outside its own pages: evidence files, challenges, notices and their letters,
 * calendars, the public pages and open data. Begins the job that makes notices.
 */
export function createOutside({ tenancy, jobs, env, now }: Ports): { mount: Mount } {
  const files = new ContentStore({ dataDir: env.dataDir, scanCommand: env.scanCommand });
  const mailer = createMailer(env);
  jobs.every(NOTICES_EVERY, 'plan.notices', () => runNotices({ tenancy, mailer, publicUrl: env.publicUrl, now }));
  return {
    mount: (app) => {
      mountFiles(app, files);
      mountChallenges(app);
      mountNotices(app);
      mountCalendar(app, tenancy, env.publicUrl);
      mountPublic(app, tenancy);
      mountOpenData(app, tenancy, env.publicUrl);
    },
  };
}
