import type { LeaderPage as Answer } from '@luoshi/server/plan';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { RequestError } from '../../../core/api/request.js';
import { useTexts } from '../../../core/i18n/language.js';
import { Failure } from '../../../core/parts/Failure.js';
import { Loading } from '../../../core/parts/Loading.js';
import { useTitle } from '../../../core/parts/use-title.js';
import { NotFoundPage } from '../../../core/shell/NotFoundPage.js';
import { PlanBand } from '../planner/PlanBand.js';
import { useMe } from '../planner/use-me.js';
import { useLeaderPage } from '../queries.js';
import { HeadingLights, UnitLights } from './LightsCharts.js';
import { OldestReds } from './OldestReds.js';
import { Turned } from './Turned.js';
import { WillMiss } from './WillMiss.js';
import styles from './LeaderPage.module.css';

/** All that a leader needs of a plan, on one sheet of A4. */
export function LeaderPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useLeaderPage(id);
  const texts = useTexts().planPlanner.leader;
  useTitle(data ? `${texts.title} · ${data.plan.name}` : texts.title);
  if (data) return <Sheet page={data} />;
  if (error instanceof RequestError && error.status === 404) return <NotFoundPage />;
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  return <Loading />;
}

function Sheet({ page }: { page: Answer }) {
  const { planPlanner } = useTexts();
  const texts = planPlanner.leader;
  const { district } = useMe();
  const today = district?.today ?? new Date().toISOString().slice(0, 10);
  return (
    <>
      <PlanBand plan={page.plan}>
        <Button onClick={() => window.print()}>{texts.print}</Button>
      </PlanBand>
      <article className={styles.sheet}>
        <p className={styles.day}>
          <span>{texts.asOf(today)}</span>
          <Link to={`/plans/${page.plan.id}?show=rules`}>{planPlanner.actions.rules}</Link>
        </p>
        <div className={styles.columns}>
          <div>
            <HeadingLights page={page} />
            <WillMiss page={page} />
          </div>
          <div>
            <UnitLights page={page} />
            <Turned page={page} />
          </div>
        </div>
        <OldestReds page={page} today={today} />
      </article>
    </>
  );
}
