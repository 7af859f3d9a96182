import type { DeskTask } from '@luoshi/server/plan';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useTexts } from '../../../core/i18n/language.js';
import { LightMark } from '../parts/LightMark.js';
import { findDraft } from './return-form/draft.js';
import { useReportAddress } from './return-form/use-report-address.js';
import styles from './desk.module.css';

/** One commitment and period: what it says, how it stands, and the way to report on it. */
export function TaskLine({ task }: { task: DeskTask }) {
  const { planDesk, planNames } = useTexts();
  const texts = planDesk.desk;
  const { open } = useReportAddress();
  const { row, planId, period, state } = task;
  const place = { planId, commitmentId: row.id, period };
  const action = { missing: texts.report, returned: texts.reportAgain, accepted: texts.correct, submitted: null }[state];
  const hasDraft = action !== null && findDraft(place) !== undefined;
  const facts = [texts.number(row.number), task.planName, ...(hasDraft ? [texts.draft] : [])];
  return (
    <li className={styles.line} data-state={state}>
      <LightMark light={row.judgement.light} small />
      <div>
        <Link to={`/plans/${planId}/commitments/${row.id}`} lang="zh-CN">
          {row.text}
        </Link>
        <p>{facts.join(' · ')}</p>
      </div>
      <span className={styles.state} data-state={state}>
        {planNames.returnStates[state]}
      </span>
      {action !== null && (
        <Button
          type={state === 'accepted' ? 'default' : 'primary'}
          aria-label={texts.labelled(action, row.number, planNames.period(period))}
          onClick={() => {
            open(place);
          }}
        >
          {action}
        </Button>
      )}
    </li>
  );
}
