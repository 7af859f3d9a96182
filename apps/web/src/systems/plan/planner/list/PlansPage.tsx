import { Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../../../core/i18n/language.js';
import { Empty } from '../../../../core/parts/Empty.js';
import { Failure } from '../../../../core/parts/Failure.js';
import { Loading } from '../../../../core/parts/Loading.js';
import { useTitle } from '../../../../core/parts/use-title.js';
import { usePlans } from '../../queries.js';
import { useMe } from '../use-me.js';
import { NewPlanDialog } from './NewPlanDialog.js';
import { PlanCard } from './PlanCard.js';
import styles from './PlansPage.module.css';

/** All plans side by side: how each stands, and the way to make another. */
export function PlansPage() {
  const texts = useTexts().planPlanner.plans;
  useTitle(texts.title);
  const { data, error, refetch } = usePlans();
  const { isPlanner } = useMe();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div>
          <h1>{texts.title}</h1>
          <p>{texts.lead}</p>
        </div>
        {isPlanner && (
          <Button
            type="primary"
            onClick={() => {
              setOpen(true);
            }}
          >
            {texts.create}
          </Button>
        )}
      </div>
      {!data && !error && <Loading />}
      {!data && error && <Failure error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <Empty>{isPlanner ? texts.empty : texts.emptyForOthers}</Empty>}
      <ul className={styles.list}>
        {data?.map((plan) => (
          <PlanCard key={plan.id} plan={plan} />
        ))}
      </ul>
      {isOpen && (
        <NewPlanDialog
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}
