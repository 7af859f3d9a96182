import { Link, useParams } from 'react-router';
import type { PublicPlan } from '@luoshi/server/plan';
import { useTexts } from '../../../core/i18n/language.js';
import { Empty } from '../../../core/parts/Empty.js';
import { Failure } from '../../../core/parts/Failure.js';
import { Loading } from '../../../core/parts/Loading.js';
import { useTitle } from '../../../core/parts/use-title.js';
import { RollUpBar } from '../../plan/parts/RollUpBar.js';
import shared from '../parts/public.module.css';
import { useDistrict, usePlan } from '../queries.js';
import { FilterBar } from './FilterBar.js';
import { PlanCards } from './PlanCards.js';
import { PlanText } from './PlanText.js';
import { PlanOutline } from './PlanOutline.js';
import { filterRows, useFilter } from './use-filter.js';
import styles from './PublicPlanPage.module.css';

/** A public plan: the document with each commitment's light, its outline, and what programs can take from it. */
export function PublicPlanPage() {
  const { district = '', plan = '' } = useParams();
  const { data, error, refetch } = usePlan(district, plan);
  useTitle(data?.plan.name);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <Loaded district={district} data={data} />;
}

function Loaded({ district, data }: { district: string; data: PublicPlan }) {
  const { publicSide, common, planNames } = useTexts();
  const [filter, change] = useFilter();
  const today = useDistrict(district).data?.today ?? '';
  const rows = filterRows(data.rows, filter);
  const { plan, versions } = data;
  return (
    <div className={styles.page}>
      <div className={styles.outline}>
        <PlanOutline data={data} />
      </div>
      <div className={styles.middle}>
        <p className={shared.crumbs}>
          <Link to={`/public/${district}`}>{publicSide.allPlans}</Link>
        </p>
        <FilterBar data={data} filter={filter} onChange={change} shown={rows.length} />
        <article className={shared.paper}>
          <div className={shared.head}>
            <h1>{plan.name}</h1>
            <p>
              {[
                planNames.states[plan.state],
                publicSide.version(plan.version),
                publicSide.publishedOn(versions.at(-1)?.publishedOn ?? ''),
                publicSide.planLead(data.rows.length, today),
              ].join(common.dot)}
            </p>
          </div>
          <RollUpBar rollUp={plan.rollUp} title={plan.name} />
          {rows.length === 0 ? <Empty>{publicSide.none}</Empty> : <PlanText district={district} plan={plan.id} rows={rows} />}
        </article>
      </div>
      <div className={styles.side}>
        <PlanCards district={district} data={data} />
      </div>
    </div>
  );
}
