import { contextOf, listDistricts, system, type District } from './core/access/index.js';
import { openTenancy } from './core/database/connect.js';
import { PlainError } from './core/plain-error.js';
import { loadDraft, PlanStore } from './systems/plan/index.js';

/** Which report to draft. */
export interface DraftWanted {
  plan: string;
  kind: 'annual' | 'midyear';
  format: 'docx' | 'md' | 'html';
  /** Needed where the server holds several. */
  district: string | undefined;
}

/** A drafted report as a file. */
export interface DraftFile {
  bytes: Uint8Array;
  fileName: string;
}

/**
 * Drafts the report of a plan in the database at `url`, from what was accepted by the district's day.
 * @throws PlainError `which-district`, `which-plan`
 */
export async function draftAt(url: string, { plan, kind, format, district: named }: DraftWanted, now: Date): Promise<DraftFile> {
  const tenancy = openTenancy(url, () => undefined);
  try {
    const district = pick(await listDistricts(tenancy.outside), named);
    const context = contextOf(tenancy, district, system, now);
    const plans = (await new PlanStore(context.database, context.district).listPlans()).map(({ id }) => id);
    if (!plans.includes(plan)) throw whichPlan(plan, plans);
    const { bytes, fileName } = await loadDraft(context, plan, kind, format);
    return { bytes, fileName };
  } finally {
    await tenancy.destroy();
  }
}

function pick(districts: District[], named: string | undefined): District {
  const fit = districts.filter(({ id }) => named === undefined || id === named);
  const [only, ...others] = fit;
  if (!only || others.length > 0) throw whichDistrict(districts.map(({ id }) => id));
  return only;
}

function whichDistrict(ids: string[]): PlainError {
  return new PlainError('which-district', 400, {
    message: '没有说是哪个区，或没有这个区。',
    mend: `请用 --district 写明，现有：${ids.join('、') || '无'}。`,
    messageEn: 'It is not said which district, or there is no such one.',
    mendEn: `Name it with --district; there are: ${ids.join(', ') || 'none'}.`,
  });
}

function whichPlan(plan: string, ids: string[]): PlainError {
  return new PlainError('which-plan', 404, {
    message: `没有编号为 ${plan} 的计划。`,
    mend: `请用 --plan 写明，现有：${ids.join('、') || '无'}。`,
    messageEn: `There is no plan ${plan}.`,
    mendEn: `Name one with --plan; there are: ${ids.join(', ') || 'none'}.`,
  });
}
