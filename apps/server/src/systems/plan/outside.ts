import type { FastifyInstance } from 'fastify';
import type { Tenancy } from '../../core/database/connect.js';
import type { ContentStore } from '../../core/files/index.js';
import { mountCalendar } from './calendar/routes.js';
import { mountChallenges } from './challenges/routes.js';
import { mountFiles } from './files/routes.js';
import { mountNotices } from './notices/routes.js';
import { mountOpenData } from './public/open-routes.js';
import { mountPublic } from './public/routes.js';

export interface OutsidePorts {
  tenancy: Tenancy;
  files: ContentStore;
  /** The address people open the server at; where unset, the one that was asked. */
  publicUrl: string | undefined;
}

/** What the plan shows to the world, and what reaches people outside its own pages: files, challenges, notices, calendars, open data. */
export function mountOutside(app: FastifyInstance, { tenancy, files, publicUrl }: OutsidePorts): void {
  mountFiles(app, files);
  mountChallenges(app);
  mountNotices(app);
  mountCalendar(app, tenancy, publicUrl);
  mountPublic(app, tenancy);
  mountOpenData(app, tenancy, publicUrl);
}
