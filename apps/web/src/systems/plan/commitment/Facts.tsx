import type { CommitmentDetail } from '@luoshi/server/plan';
import { Link } from 'react-router';
import { useTexts } from '../../../core/i18n/language.js';
import { LightMark } from '../parts/LightMark.js';
import { usePlan } from '../queries.js';
import styles from './commitment.module.css';

/** Who answers for it and by when, and what it hangs together with. */
export function Facts({ detail }: { detail: CommitmentDetail }) {
  const { page } = useTexts().planCommitment;
  const { leadUnit, supportingUnits, deadline, weight, kind, certainty, schedule, target } = detail;
  return (
    <section className={styles.card}>
      <h2>{page.facts}</h2>
      <dl className={styles.facts}>
        <dt>{page.lead}</dt>
        <dd lang="zh-CN">{leadUnit?.name ?? page.noLead}</dd>
        {supportingUnits.length > 0 && (
          <>
            <dt>{page.supporting}</dt>
            <dd lang="zh-CN">{supportingUnits.map(({ name }) => name).join('、')}</dd>
          </>
        )}
        <dt>{page.deadline}</dt>
        <dd>{deadline}</dd>
        <dt>{page.kind}</dt>
        <dd>{page.kinds[kind]}</dd>
        <dt>{page.certainty}</dt>
        <dd>{page.certainties[certainty]}</dd>
        <dt>{page.weight}</dt>
        <dd>{weight}</dd>
        {target !== null && (
          <>
            <dt>{page.schedule}</dt>
            <dd>{page.schedules[schedule.shape]}</dd>
          </>
        )}
      </dl>
      <Relatives detail={detail} />
    </section>
  );
}

function Relatives({ detail }: { detail: CommitmentDetail }) {
  const { page } = useTexts().planCommitment;
  const { data } = usePlan(detail.plan.id);
  const parent = data?.commitmentRows.find(({ id }) => id === detail.parent);
  const inPlan = (id: string): string => `/plans/${detail.plan.id}/commitments/${id}`;
  return (
    <>
      {parent && <LinkList title={page.parent} links={[{ ...parent, to: inPlan(parent.id), light: parent.judgement.light }]} />}
      <LinkList title={page.children} links={detail.children.map((row) => ({ ...row, to: inPlan(row.id), light: row.judgement.light }))} />
      <LinkList title={page.serves} links={detail.serves.map(otherPlan)} />
      <LinkList title={page.servedBy} links={detail.servedBy.map(otherPlan)} />
    </>
  );
}

interface ToOther {
  to: string;
  text: string;
  planName?: string;
  light?: CommitmentDetail['judgement']['light'];
}

function otherPlan({ plan, planName, commitment, text }: CommitmentDetail['serves'][number]): ToOther {
  return { to: `/plans/${plan}/commitments/${commitment}`, text, planName };
}

function LinkList({ title, links }: { title: string; links: readonly ToOther[] }) {
  if (links.length === 0) return null;
  return (
    <div className={styles.relatives}>
      <h3>{title}</h3>
      <ul>
        {links.map(({ to, text, planName, light }) => (
          <li key={to}>
            {light && <LightMark light={light} small />}
            <Link to={to} lang="zh-CN">
              {text}
            </Link>
            {planName !== undefined && <small lang="zh-CN">{planName}</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}
