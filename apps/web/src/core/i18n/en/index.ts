import type { Texts } from '../zh/index.js';
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

/** Every sentence of the page in English. */
export const en: Texts = {
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
