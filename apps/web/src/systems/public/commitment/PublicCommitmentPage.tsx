import { Link, useParams } from 'react-router';
import type { PublicCommitment } from '@luoshi/server/plan';
import { useLanguage, useTexts } from '../../../core/i18n/language.js';
import { Failure } from '../../../core/parts/Failure.js';
import { Loading } from '../../../core/parts/Loading.js';
import { useTitle } from '../../../core/parts/use-title.js';
import { LightMark } from '../../plan/parts/LightMark.js';
import shared from '../parts/public.module.css';
import { useCommitment, useDistrict } from '../queries.js';
import { Challenges } from './Challenges.js';
import { Course } from './Course.js';
import { Facts } from './Facts.js';
import { Figures } from './Figures.js';
import { Steps } from './Steps.js';
import styles from './PublicCommitmentPage.module.css';

/** A commitment's permanent address: what was promised, how far it is, where each figure comes from, and what people doubt of it. */
export function PublicCommitmentPage() {
  const { district = '', plan = '', id = '' } = useParams();
  const { data, error, refetch } = useCommitment(district, plan, id);
  useTitle(data?.text);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <Loaded district={district} data={data} />;
}

function Loaded({ district, data }: { district: string; data: PublicCommitment }) {
  const { publicSide } = useTexts();
  const language = useLanguage();
  const today = useDistrict(district).data?.today;
  const { judgement, plan } = data;
  return (
    <div className={shared.page}>
      <p className={shared.crumbs}>
        <Link to={`/public/${district}/plans/${plan.id}`}>{publicSide.back}</Link>
        <span>{plan.name}</span>
      </p>
      <div className={styles.columns}>
        <article className={shared.paper}>
          <p className={styles.heading}>
            {data.heading} · {publicSide.number(data.number)}
          </p>
          <h1 className={styles.text}>{data.text}</h1>
          <p className={styles.light} data-light={judgement.light}>
            <LightMark light={judgement.light} />
          </p>
          <p className={styles.why}>
            <span className={shared.soft}>{publicSide.why}</span> {language === 'zh' ? judgement.why : judgement.whyEn}
          </p>
          <Facts data={data} />
          <Course data={data} />
          <Steps data={data} />
        </article>
        <div className={styles.side}>
          <Figures district={district} data={data} />
          <Challenges district={district} data={data} today={today} />
        </div>
      </div>
    </div>
  );
}
