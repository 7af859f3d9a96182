import type { OwnerSuggestion, PlanDetail } from '@luoshi/server/plan';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { RequestError } from '../../../../core/api/request.js';
import { useTexts } from '../../../../core/i18n/language.js';
import { Empty } from '../../../../core/parts/Empty.js';
import { Failure } from '../../../../core/parts/Failure.js';
import { Loading } from '../../../../core/parts/Loading.js';
import { useTitle } from '../../../../core/parts/use-title.js';
import { NotFoundPage } from '../../../../core/shell/NotFoundPage.js';
import { usePlan, useSuggestions } from '../../queries.js';
import { PlanBand } from '../PlanBand.js';
import { useMe } from '../use-me.js';
import { BulkBar } from './BulkBar.js';
import { SuggestionList } from './SuggestionList.js';
import { useOwning } from './use-owning.js';
import styles from './OwnersPage.module.css';

/** Who answers for what: suggestions to be accepted in bulk or one by one. */
export function OwnersPage() {
  const { id = '' } = useParams();
  const texts = useTexts().planPlanner.owners;
  useTitle(texts.title);
  const { isPlanner } = useMe();
  const plan = usePlan(id);
  if (plan.error instanceof RequestError && plan.error.status === 404) return <NotFoundPage />;
  if (plan.error) return <Failure error={plan.error} onRetry={() => void plan.refetch()} />;
  if (!plan.data) return <Loading />;
  return (
    <>
      <PlanBand plan={plan.data} />
      <div className={styles.page}>
        <h2>{texts.title}</h2>
        {isPlanner ? <Suggested plan={plan.data} /> : <Empty>{texts.notYours}</Empty>}
      </div>
    </>
  );
}

function Suggested({ plan }: { plan: PlanDetail }) {
  const texts = useTexts().planPlanner.owners;
  const { data, error, refetch } = useSuggestions(plan.id);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <p role="status">{texts.loading}</p>;
  return <Review plan={plan} suggestions={data} />;
}

function Review({ plan, suggestions }: { plan: PlanDetail; suggestions: readonly OwnerSuggestion[] }) {
  const texts = useTexts().planPlanner.owners;
  // What was to decide when the page was opened: a plan asked anew meanwhile must not take lines away under a person's hands.
  const [first] = useState(suggestions);
  const owning = useOwning(plan, first);
  if (first.length === 0) return <Done title={texts.emptyTitle} text={texts.empty} planId={plan.id} />;
  return (
    <>
      <p className={styles.lead}>{texts.lead}</p>
      <BulkBar owning={owning} all={first.length} />
      {owning.open.length === 0 ? (
        <Done title={texts.finishedTitle} text={texts.finished(owning.decided)} planId={plan.id} />
      ) : (
        <SuggestionList plan={plan} owning={owning} />
      )}
    </>
  );
}

function Done({ title, text, planId }: { title: string; text: string; planId: string }) {
  const texts = useTexts().planPlanner.owners;
  return (
    <div className={styles.done} role="status">
      <h3>{title}</h3>
      <p>{text}</p>
      <Link to={`/plans/${planId}`}>{texts.toPlan}</Link>
    </div>
  );
}
