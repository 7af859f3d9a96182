import type { PlanDetail } from '@luoshi/server/plan';
import { useParams } from 'react-router';
import { RequestError } from '../../../../core/api/request.js';
import { useTexts } from '../../../../core/i18n/language.js';
import { Empty } from '../../../../core/parts/Empty.js';
import { Failure } from '../../../../core/parts/Failure.js';
import { Loading } from '../../../../core/parts/Loading.js';
import { useTitle } from '../../../../core/parts/use-title.js';
import { NotFoundPage } from '../../../../core/shell/NotFoundPage.js';
import { usePlan } from '../../queries.js';
import { PlanActions } from '../actions/PlanActions.js';
import { PlanBand } from '../PlanBand.js';
import { useMe } from '../use-me.js';
import { CommitmentList } from './CommitmentList.js';
import { sectionsOf } from './headings.js';
import { PlanFilters } from './PlanFilters.js';
import { PlanSide } from './PlanSide.js';
import { usePlanView } from './use-plan-view.js';
import { useWalk } from './use-walk.js';
import styles from './PlanPage.module.css';

/** A plan as the document it is: its headings, and each commitment with its light, owner, deadline and progress. */
export function PlanPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = usePlan(id);
  useTitle(data?.name);
  if (data) return <Plan plan={data} />;
  if (error instanceof RequestError && error.status === 404) return <NotFoundPage />;
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  return <Loading />;
}

function Plan({ plan }: { plan: PlanDetail }) {
  const { isPlanner } = useMe();
  const view = usePlanView(plan);
  useWalk('[data-walk]');
  return (
    <>
      <PlanBand plan={plan}>
        <PlanActions plan={plan} isPlanner={isPlanner} />
      </PlanBand>
      <div className={styles.page}>
        <PlanSide plan={plan} view={view} />
        <div className={styles.main}>
          <PlanFilters plan={plan} view={view} />
          <Lines plan={plan} view={view} isPlanner={isPlanner} />
        </div>
      </div>
    </>
  );
}

function Lines({ plan, view, isPlanner }: { plan: PlanDetail; view: ReturnType<typeof usePlanView>; isPlanner: boolean }) {
  const texts = useTexts().planPlanner.plan;
  if (plan.commitmentRows.length === 0 && plan.waiting.length > 0) return <Waiting plan={plan} />;
  if (plan.commitmentRows.length === 0) return <Empty>{isPlanner ? texts.emptyDraft : texts.emptyForOthers}</Empty>;
  if (view.shown === 0) return <Empty>{texts.noHit}</Empty>;
  return (
    <>
      <Waiting plan={plan} />
      <CommitmentList plan={plan} sections={view.sections} />
    </>
  );
}

/** What was added to a published plan and is not in force yet. */
function Waiting({ plan }: { plan: PlanDetail }) {
  const texts = useTexts().planPlanner.plan;
  if (plan.waiting.length === 0) return null;
  return (
    <details className={styles.waiting}>
      <summary>
        {texts.waiting} <b>{plan.waiting.length}</b>
      </summary>
      <CommitmentList plan={plan} sections={sectionsOf(plan.waiting)} />
    </details>
  );
}
