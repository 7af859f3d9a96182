import { access } from './access.js';
import { common, errors, shell } from './common.js';
import { list } from './list.js';
import { names } from './names.js';
import { planCommitment } from './plan-commitment.js';
import { planDesk } from './plan-desk.js';
import { planNames } from './plan-names.js';
import { planPlanner } from './plan-planner.js';
import { coverage, findings, follow, tasks, years } from './pages.js';
import { corrections, filters, panel, reading } from './reading.js';
import { apiDocs, publicSide } from './public-side.js';
import { receipt } from './receipt.js';

/** Every sentence of the page in Chinese. The English catalogue has the same shape, checked by the compiler. */
export const zh = {
  access,
  common,
  errors,
  shell,
  names,
  list,
  reading,
  filters,
  panel,
  corrections,
  tasks,
  years,
  findings,
  coverage,
  follow,
  planCommitment,
  planDesk,
  planNames,
  planPlanner,
  apiDocs,
  publicSide,
  receipt,
};

/** Every sentence of the page, in one language. */
export type Texts = typeof zh;
