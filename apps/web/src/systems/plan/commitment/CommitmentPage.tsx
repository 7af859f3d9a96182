import type { CommitmentDetail } from '@luoshi/server/plan';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useTexts } from '../../../core/i18n/language.js';
import { Failure } from '../../../core/parts/Failure.js';
import { Loading } from '../../../core/parts/Loading.js';
import { useTitle } from '../../../core/parts/use-title.js';
import { ChallengeCard } from '../desk/challenges/ChallengeCard.js';
import { ReturnDrawer } from '../desk/return-form/ReturnDrawer.js';
import { useSignedIn } from '../desk/use-signed-in.js';
import { LightMark } from '../parts/LightMark.js';
import { useCommitment } from '../queries.js';
import { Actions } from './Actions.js';
import { CourseChart } from './course/CourseChart.js';
import { Facts } from './Facts.js';
import { Figures } from './Figures.js';
import { HistoryList } from './history/HistoryList.js';
import { ReturnList } from './ReturnList.js';
import { Steps } from './Steps.js';
import { Why } from './Why.js';
import styles from './commitment.module.css';

/** One commitment: what was promised, how it stands and why, who answers for it, and all that happened to it. */
export function CommitmentPage() {
  const { plan = '', id = '' } = useParams();
  const { data, error, refetch } = useCommitment(plan, id);
  useTitle(data?.text);
  if (!data) return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />;
  return <Whole key={data.id} detail={data} />;
}

function Whole({ detail }: { detail: CommitmentDetail }) {
  const { page, course } = useTexts().planCommitment;
  return (
    <div className={styles.page}>
      <div className={styles.main}>
        <Said detail={detail} />
        <Actions detail={detail} />
        <Section title={page.why}>
          <Why detail={detail} />
        </Section>
        <Section title={page.figures}>
          <Figures detail={detail} />
        </Section>
        {detail.target !== null && (
          <Section title={course.title}>
            <CourseChart detail={detail} />
          </Section>
        )}
        <Steps detail={detail} />
        <Section title={page.returns} id="returns">
          <ReturnList detail={detail} />
        </Section>
        <Section title={page.challenges} id="challenges">
          <Challenges detail={detail} />
        </Section>
        <Section title={page.history} id="history">
          <HistoryList detail={detail} />
        </Section>
      </div>
      <aside className={styles.aside} aria-label={page.facts}>
        <Facts detail={detail} />
      </aside>
      <ReturnDrawer />
    </div>
  );
}

function Section({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section className={styles.section} id={id} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** The commitment in its own words, with where it comes from. */
function Said({ detail }: { detail: CommitmentDetail }) {
  const { planCommitment, planNames } = useTexts();
  const { page } = planCommitment;
  const { plan, span, number, heading, text, judgement, closedOn } = detail;
  return (
    <header className={styles.said}>
      <p className={styles.where}>
        <Link to={`/plans/${plan.id}`} lang="zh-CN">
          {plan.name}
        </Link>
        {' › '}
        <span lang="zh-CN">{heading.replaceAll(' > ', ' › ')}</span>
        {' › '}
        {page.title(number)}
      </p>
      <h1 lang="zh-CN">{text}</h1>
      <p className={styles.state}>
        <LightMark light={judgement.light} />
        <span>{planNames.kinds[plan.kind]}</span>
        {closedOn !== null && <b>{page.closed(closedOn)}</b>}
        {plan.reportId !== null && span !== null && (
          <Link to={`/reports/${plan.reportId}?c=${String(span.start)}-${String(span.end)}`}>{page.inReport}</Link>
        )}
        <PublicLink detail={detail} />
      </p>
    </header>
  );
}

function PublicLink({ detail: { plan, id } }: { detail: CommitmentDetail }) {
  const { page } = useTexts().planCommitment;
  const { district } = useSignedIn();
  if (plan.state === 'draft' || district === null) return null;
  return <Link to={`/public/${district.id}/plans/${plan.id}/commitments/${id}`}>{page.publicPage}</Link>;
}

function Challenges({ detail }: { detail: CommitmentDetail }) {
  const { page } = useTexts().planCommitment;
  const { person, has } = useSignedIn();
  const isOfUnit = person !== null && person.unit !== null && person.unit.id === detail.leadUnit?.id;
  const canAnswer = has('planner') || (isOfUnit && (has('officer') || has('reviewer')));
  if (detail.challenges.length === 0) return <p className={styles.none}>{page.noChallenges}</p>;
  return detail.challenges.map((one) => <ChallengeCard key={one.id} challenge={one} canAnswer={canAnswer} />);
}
