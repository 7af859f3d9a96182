import type { PlanSummary } from '@luoshi/server/plan';
import { Link } from 'react-router';
import { useTexts } from '../../../../core/i18n/language.js';
import { RollUpBar } from '../../parts/RollUpBar.js';
import styles from './PlansPage.module.css';

/** One plan of the list: what it is, how it stands, what waits. */
export function PlanCard({ plan }: { plan: PlanSummary }) {
  const { planPlanner, planNames, common } = useTexts();
  const texts = planPlanner.plans;
  const address = `/plans/${plan.id}`;
  const facts = [planNames.states[plan.state], texts.facts(plan.version), texts.commitments(plan.commitments)];
  return (
    <li className={styles.card}>
      <div>
        <p className={styles.kind}>{planNames.kinds[plan.kind]}</p>
        <h2 lang="zh-CN">
          <Link to={address}>{plan.name}</Link>
        </h2>
        <p className={styles.facts}>{[common.year(plan.year), ...facts].join(common.dot)}</p>
      </div>
      <RollUpBar rollUp={plan.rollUp} title={texts.lightsOf(plan.name)} />
      <p className={styles.links}>
        {plan.withoutOwner > 0 && <Link to={`${address}?unit=none`}>{texts.withoutOwner(plan.withoutOwner)}</Link>}
        {plan.pending > 0 && <Link to={`${address}?state=pending`}>{texts.pending(plan.pending)}</Link>}
        <Link to={`${address}/leader`}>{texts.leaderPage}</Link>
      </p>
    </li>
  );
}
