import { listDistricts } from '../../../core/access/index.js';
import type { Context } from '../../../core/ledger/index.js';
import { draftReport } from '../drafting/draft-report.js';
import { renderDraft, type DraftFormat, type RenderedDraft } from '../drafting/render-draft.js';
import type { ReportKind } from '../drafting/types.js';
import { loadDirectory } from './directory.js';
import { loadPlan } from './plan-view.js';

/**
 * The year-end or mid-year report drafted from what was accepted by today, in one of its formats.
 * @throws PlainError where there is no such plan
 */
export async function loadDraft(context: Context, planId: string, kind: ReportKind, format: DraftFormat): Promise<RenderedDraft> {
  const [{ plan, standing }, { units }, districts] = await Promise.all([
    loadPlan(context, planId, true),
    loadDirectory(context),
    listDistricts(context.database),
  ]);
  const district = districts.find(({ id }) => id === context.district);
  const draft = draftReport({
    ...{ plan, kind, asOf: context.today },
    // That the sample is one is said by the draft's own mark.
    district: { name: (district?.name ?? '').replace('（合成数据）', '') },
    sample: district?.sample ?? false,
    commitments: standing.map(({ commitment }) => commitment),
    accepted: new Map(standing.map(({ commitment, accepted }) => [commitment.id, accepted])),
    unitNames: new Map(units.map(({ id, name }) => [id, name])),
  });
  return renderDraft(draft, format);
}
