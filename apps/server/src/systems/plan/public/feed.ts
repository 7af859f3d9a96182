import type { PlanVersion } from '../model.js';
import type { Directory } from '../views/directory.js';
import type { JudgedCommitment, PlanView } from '../views/plan-view.js';
import { toAtom, type FeedEntry } from './atom.js';

const GRADES = { announced: '已宣布', begun: '已动工', done: '已完成', 'in-use': '已投用' } as const;

/** What a feed is narrowed to; all of the plan where nothing is named. */
export interface FeedFilter {
  heading?: string | undefined;
  unit?: string | undefined;
}

interface Addresses {
  /** The plan's page and the feed's own address. */
  page: string;
  self: string;
}

/** News of a public plan: publications, accepted figures and close-outs of commitments under a heading or led by a unit. */
export function planFeed(
  {
    view,
    versions,
    directory,
    districtName,
  }: { view: PlanView; versions: readonly PlanVersion[]; directory: Directory; districtName: string },
  { heading, unit }: FeedFilter,
  { page, self }: Addresses,
): string {
  const { plan, standing } = view;
  const chosen = standing.filter(({ commitment }) => {
    const isUnder = heading === undefined || commitment.heading === heading || commitment.heading.startsWith(`${heading} > `);
    return isUnder && (unit === undefined || commitment.leadUnit === unit);
  });
  const narrowed = [heading, unit === undefined ? undefined : directory.unitOf(unit)?.name].filter((part) => part !== undefined);
  return toAtom({
    key: ['feed', plan.id, heading ?? '', unit ?? ''].join('|'),
    title: [plan.name, ...narrowed].join(' · '),
    subtitle: '发布、审核通过的进展和销号',
    author: districtName,
    href: page,
    self,
    day: versions.at(-1)?.publishedOn ?? `${plan.year}-01-01`,
    entries: [
      ...versions.map((version) => versionEntry(version, view, page)),
      ...chosen.flatMap((one) => commitmentEntries(one, plan.id, page)),
    ],
  });
}

function versionEntry({ version, basis, publishedOn }: PlanVersion, { plan }: PlanView, page: string): FeedEntry {
  const title = version === 1 ? `${plan.name}发布` : `${plan.name}调整（第${version}版）`;
  return { key: `version|${plan.id}|${version}`, title, summary: `依据：${basis}`, day: publishedOn, href: page };
}

function commitmentEntries({ commitment, accepted }: JudgedCommitment, planId: string, page: string): FeedEntry[] {
  const { id, text, target, closedOn } = commitment;
  const href = `${page}/commitments/${encodeURIComponent(id)}`;
  const entries = accepted.map(({ period, value, grade, acceptedOn }, n) => {
    const figure = value === null ? '' : `：${String(value)}${target?.unit ?? ''}`;
    const state = grade === null ? '' : `（${GRADES[grade]}）`;
    return {
      key: `return|${planId}|${id}|${period}|${n}`,
      title: `${short(text)}　${period}${figure}${state}`,
      summary: text,
      day: acceptedOn,
      href,
    };
  });
  if (closedOn !== null) {
    entries.push({ key: `closed|${planId}|${id}|${closedOn}`, title: `销号：${short(text)}`, summary: text, day: closedOn, href });
  }
  return entries;
}

/** At most 40 characters. */
function short(text: string): string {
  const signs = [...text];
  return signs.length <= 40 ? text : `${signs.slice(0, 39).join('')}…`;
}
