import type { PlanSummary } from '@luoshi/server/plan';
import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { useTexts } from '../../../core/i18n/language.js';
import { RollUpBar } from '../parts/RollUpBar.js';
import { useMe } from './use-me.js';
import styles from './PlanBand.module.css';

/** Above every view of a plan: its name and state, its lights as a whole, and the ways to its other views. */
export function PlanBand({ plan, children }: { plan: PlanSummary; children?: ReactNode }) {
  const { planPlanner, planNames } = useTexts();
  const texts = planPlanner.plan;
  const { district } = useMe();
  const facts = [
    planNames.kinds[plan.kind],
    texts.facts.year(plan.year),
    planNames.states[plan.state],
    texts.facts.version(plan.version),
    texts.facts.periods(planNames.periods[plan.periodKind]),
    ...(district?.sample === true ? [texts.sample] : []),
  ];
  return (
    <header className={styles.band}>
      <div className={styles.name}>
        <h1 lang="zh-CN">{plan.name}</h1>
        <p className={styles.facts}>{facts.join(' · ')}</p>
      </div>
      <div className={styles.roll}>
        <RollUpBar rollUp={plan.rollUp} title={texts.lights} />
      </div>
      <div className={styles.foot}>
        <PlanViews plan={plan} districtId={district?.id} />
        {children !== undefined && <div className={styles.actions}>{children}</div>}
      </div>
    </header>
  );
}

function PlanViews({ plan, districtId }: { plan: PlanSummary; districtId: string | undefined }) {
  const texts = useTexts().planPlanner.plan;
  const { isPlanner } = useMe();
  const address = `/plans/${plan.id}`;
  return (
    <nav className={styles.views} aria-label={texts.views}>
      <NavLink to={address} end>
        {texts.tasks}
      </NavLink>
      {isPlanner && (
        <NavLink to={`${address}/owners`}>
          {texts.owners}
          {plan.withoutOwner > 0 && <b>{plan.withoutOwner}</b>}
        </NavLink>
      )}
      <NavLink to={`${address}/leader`}>{texts.leader}</NavLink>
      {plan.reportId !== null && <Link to={`/reports/${plan.reportId}`}>{texts.report}</Link>}
      {districtId !== undefined && plan.state !== 'draft' && <Link to={`/public/${districtId}/plans/${plan.id}`}>{texts.publicPage}</Link>}
    </nav>
  );
}
