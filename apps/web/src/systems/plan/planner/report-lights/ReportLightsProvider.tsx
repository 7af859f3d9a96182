import type { PlanDetail, PlanSummary } from '@luoshi/server/plan';
import { useMemo } from 'react';
import { Outlet, useMatch } from 'react-router';
import { ReportLightsContext, spanKey, type ReportLight, type ReportLights } from '../../../../core/report-lights/report-lights.js';
import { usePlan, usePlans } from '../../queries.js';
import { useMe } from '../use-me.js';

/** Around the report pages: hands them the lights of the plan that was made from the report that is open. */
export function ReportLightsProvider() {
  const reportId = useMatch('/reports/:id/*')?.params.id;
  const { isStaff } = useMe();
  const plans = usePlans(isStaff && reportId !== undefined);
  const chosen = planOf(plans.data ?? [], reportId);
  const { data } = usePlan(chosen?.id ?? '', chosen !== undefined);
  const lights = useMemo(() => (data && chosen ? lightsOf(data) : null), [data, chosen]);
  return (
    <ReportLightsContext value={lights}>
      <Outlet />
    </ReportLightsContext>
  );
}

/** Of several plans made from one report the annual one counts, else the first. */
function planOf(plans: readonly PlanSummary[], reportId: string | undefined): PlanSummary | undefined {
  const made = reportId === undefined ? [] : plans.filter((plan) => plan.reportId === reportId);
  return made.find(({ kind }) => kind === 'annual') ?? made[0];
}

function lightsOf(plan: PlanDetail): ReportLights {
  const bySpan = new Map<string, ReportLight>();
  for (const { id, span, judgement, leadUnit } of plan.commitmentRows) {
    if (!span) continue;
    const { light, why, whyEn } = judgement;
    bySpan.set(spanKey(span), { light, why, whyEn, unit: leadUnit?.name ?? null, href: `/plans/${plan.id}/commitments/${id}` });
  }
  return { planName: plan.name, planHref: `/plans/${plan.id}`, bySpan };
}
