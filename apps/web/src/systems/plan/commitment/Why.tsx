import type { CommitmentDetail } from '@luoshi/server/plan';
import { useLanguage, useTexts } from '../../../core/i18n/language.js';
import { usePlan } from '../queries.js';
import styles from './commitment.module.css';

/** Why the light is what it is, with its numbers, and the rule that says so. */
export function Why({ detail: { judgement, plan } }: { detail: CommitmentDetail }) {
  const { page } = useTexts().planCommitment;
  const language = useLanguage();
  const { data } = usePlan(plan.id);
  const rule = data?.rules.find(({ id }) => id === judgement.rule);
  return (
    <div className={styles.why} data-light={judgement.light}>
      <p>{language === 'zh' ? judgement.why : judgement.whyEn}</p>
      {rule && <p className={styles.none}>{page.rule(rule.id, language === 'zh' ? rule.zh : rule.en)}</p>}
    </div>
  );
}
