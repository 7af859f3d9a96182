import type { Desk } from '@luoshi/server/plan';
import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../../core/i18n/language.js';
import { Empty } from '../../../core/parts/Empty.js';
import { Failure } from '../../../core/parts/Failure.js';
import { Loading } from '../../../core/parts/Loading.js';
import { useTitle } from '../../../core/parts/use-title.js';
import { RollUpBar } from '../parts/RollUpBar.js';
import { useDesk, useRefreshPlan } from '../queries.js';
import { ChallengeCard } from './challenges/ChallengeCard.js';
import { ReturnDrawer } from './return-form/ReturnDrawer.js';
import { ReviewList } from './review/ReviewList.js';
import { TaskGroups } from './TaskGroups.js';
import { useSignedIn } from './use-signed-in.js';
import styles from './desk.module.css';

/** What waits for the one who is signed in: to report, to review, to answer; and how their unit stands. */
export function DeskPage() {
  const { planDesk } = useTexts();
  const texts = planDesk.desk;
  useTitle(texts.title);
  const { data, error, refetch } = useDesk();
  const { today } = useSignedIn();
  useFreshOnReturn();
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{texts.title}</h1>
        {data && <p>{data.unit ? texts.lead(data.unit.name, today) : texts.leadWithoutUnit(today)}</p>}
      </header>
      {!data && (error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data && <DeskParts desk={data} />}
      <ReturnDrawer />
    </div>
  );
}

interface PartProps {
  id: string;
  title: string;
  count?: number;
  children: ReactNode;
}

function Part({ id, title, count, children }: PartProps) {
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id}>
        {title} {count !== undefined && <b>{count}</b>}
      </h2>
      {children}
    </section>
  );
}

function DeskParts({ desk }: { desk: Desk }) {
  const texts = useTexts().planDesk.desk;
  const { has } = useSignedIn();
  const open = desk.toReport.filter(({ state }) => state === 'missing' || state === 'returned');
  const reported = desk.toReport.filter(({ state }) => state === 'submitted' || state === 'accepted');
  const total = desk.rollUp.green + desk.rollUp.amber + desk.rollUp.red + desk.rollUp.grey;
  return (
    <>
      <PartLinks desk={desk} open={open.length} />
      {!desk.unit && (
        <p className={styles.none} role="status">
          {texts.noUnit} <Link to="/plans">{texts.toPlans}</Link>
        </p>
      )}
      {desk.unit && (
        <Part id="to-report" title={texts.toReport} count={open.length}>
          {open.length > 0 ? <TaskGroups tasks={open} /> : <Empty>{has('officer') ? texts.nothingToReport : texts.notOfficer}</Empty>}
        </Part>
      )}
      {desk.unit && (
        <Part id="to-review" title={texts.toReview} count={desk.toReview.length}>
          {desk.toReview.length > 0 && <ReviewList waiting={desk.toReview} />}
          {desk.toReview.length === 0 && <Empty>{has('reviewer') ? texts.nothingToReview : texts.notReviewer}</Empty>}
        </Part>
      )}
      <Part id="to-answer" title={texts.challenges} count={desk.challenges.length}>
        {desk.challenges.length === 0 && <Empty>{texts.noChallenges}</Empty>}
        {desk.challenges.map((one) => (
          <ChallengeCard key={one.id} challenge={one} canAnswer withCommitment />
        ))}
      </Part>
      {desk.unit && (
        <Part id="unit-lights" title={texts.unit}>
          {total === 0 ? <Empty>{texts.noTasks}</Empty> : <RollUpBar rollUp={desk.rollUp} title={texts.unit} />}
        </Part>
      )}
      {reported.length > 0 && (
        <Part id="reported" title={texts.reported} count={reported.length}>
          <TaskGroups tasks={reported} />
        </Part>
      )}
    </>
  );
}

/** The parts with their counts, so that a phone need not scroll to learn that there is nothing. */
function PartLinks({ desk, open }: { desk: Desk; open: number }) {
  const texts = useTexts().planDesk.desk;
  const parts = [
    ...(desk.unit ? [{ id: 'to-report', name: texts.toReport, n: open }] : []),
    ...(desk.unit ? [{ id: 'to-review', name: texts.toReview, n: desk.toReview.length }] : []),
    { id: 'to-answer', name: texts.challenges, n: desk.challenges.length },
  ];
  return (
    <nav className={styles.links} aria-label={texts.parts}>
      {parts.map(({ id, name, n }) => (
        <a key={id} href={`#${id}`} data-some={n > 0}>
          <b>{n}</b>
          {name}
        </a>
      ))}
    </nav>
  );
}

/** Whoever comes back to this page from another window sees what others did meanwhile. */
function useFreshOnReturn(): void {
  const refresh = useRefreshPlan();
  useEffect(() => {
    const onReturn = (): void => {
      if (document.visibilityState === 'visible') void refresh();
    };
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, [refresh]);
}
