import type { CommitmentRow } from '@luoshi/server/plan';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../../core/i18n/language.js';
import styles from './LeaderPage.module.css';

interface LineProps {
  planId: string;
  row: CommitmentRow;
  /** Before the text: a light, a day. */
  sign: ReactNode;
  children?: ReactNode;
}

/** One commitment in a list of the leader's page. */
export function Line({ planId, row, sign, children }: LineProps) {
  const texts = useTexts().planPlanner.leader;
  return (
    <li className={styles.line}>
      <span className={styles.sign}>{sign}</span>
      <div>
        <Link to={`/plans/${planId}/commitments/${row.id}`} lang="zh-CN">
          {row.number}. {row.text}
        </Link>
        <p>
          <span lang="zh-CN">{row.leadUnit?.name ?? texts.noOwner}</span>
          {children}
        </p>
      </div>
    </li>
  );
}
