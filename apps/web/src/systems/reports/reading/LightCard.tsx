import type { Commitment } from '@luoshi/reader';
import { Link } from 'react-router';
import { useLanguage, useTexts } from '../../../core/i18n/language.js';
import { spanKey, useReportLights } from '../../../core/report-lights/report-lights.js';
import styles from './LightCard.module.css';

/** What the plan made from the report says of the commitment, and the way to its page; nothing where no plan knows it. */
export function LightCard({ commitment }: { commitment: Commitment }) {
  const { planPlanner, planNames } = useTexts();
  const texts = planPlanner.reportLights;
  const language = useLanguage();
  const lights = useReportLights();
  const known = lights?.bySpan.get(spanKey(commitment));
  if (!lights || !known) return null;
  return (
    <section className={styles.card} data-light={known.light}>
      <h2>{texts.card}</h2>
      <p className={styles.light}>
        <i aria-hidden="true" />
        <b>{planNames.lights[known.light]}</b>
        <span lang="zh-CN">{known.unit ?? planPlanner.plan.noUnit}</span>
      </p>
      <p>{language === 'zh' ? known.why : known.whyEn}</p>
      <p className={styles.links}>
        <Link to={known.href}>{texts.open}</Link>
        <Link to={lights.planHref}>{texts.plan}</Link>
      </p>
    </section>
  );
}
