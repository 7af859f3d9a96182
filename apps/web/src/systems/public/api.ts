import type { PublicChallenge, PublicCommitment, PublicDistrict, PublicPlan } from '@luoshi/server/plan';
import { request } from '../../core/api/request.js';

const at = (district: string, ...path: string[]): string =>
  ['/api/public', district, ...path].map((step, n) => (n === 0 ? step : encodeURIComponent(step))).join('/');

export const fetchDistrict = (district: string): Promise<PublicDistrict> => request(at(district));

export const fetchPlan = (district: string, plan: string): Promise<PublicPlan> => request(at(district, 'plans', plan));

export const fetchCommitment = (district: string, plan: string, id: string): Promise<PublicCommitment> =>
  request(at(district, 'plans', plan, 'commitments', id));

export interface NewChallenge {
  text: string;
  period?: string;
  contact?: string;
  website?: string;
}

export const raiseChallenge = (district: string, plan: string, id: string, body: NewChallenge): Promise<PublicChallenge> =>
  request(at(district, 'plans', plan, 'commitments', id, 'challenges'), { method: 'POST', body });

export const catalogueAddress = (district: string): string => at(district, 'catalogue.jsonld');

/** One of a plan's files for programs. */
export const dataAddress = (district: string, plan: string, file: 'indicators.json' | 'indicators.csv' | 'tasks.csv'): string =>
  at(district, 'plans', plan, file);

export function feedAddress(district: string, plan: string, narrow: { heading?: string; unit?: string } = {}): string {
  const query = new URLSearchParams(narrow).toString();
  return `${at(district, 'plans', plan, 'feed.atom')}${query === '' ? '' : `?${query}`}`;
}
