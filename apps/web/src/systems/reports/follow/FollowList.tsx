import type { Evidence, FollowStatus } from '@luoshi/reader';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../../core/i18n/language.js';
import { addressOf } from '../reading/selection.js';
import type { Promised } from './promises.js';
import styles from './FollowPage.module.css';

const STEP = 100;

interface FollowListProps {
  reportId: string;
  nextId: string;
  promises: readonly Promised[];
  colors: Record<FollowStatus, string>;
}

/** Promise on the left, what was said of it on the right. */
export function FollowList({ reportId, nextId, promises, colors }: FollowListProps) {
  const { follow: texts } = useTexts();
  const [count, setCount] = useState(STEP);
  const hidden = promises.length - count;
  return (
    <>
      <ol className={styles.list}>
        {promises.slice(0, count).map((promise) => (
          <Row
            key={`${String(promise.followed.commitment.start)}-${String(promise.followed.commitment.end)}`}
            reportId={reportId}
            nextId={nextId}
            promise={promise}
            colors={colors}
          />
        ))}
      </ol>
      {hidden > 0 && (
        <Button
          onClick={() => {
            setCount(count + STEP);
          }}
        >
          {texts.more(Math.min(hidden, STEP))}
        </Button>
      )}
    </>
  );
}

function Row({ reportId, nextId, promise, colors }: Omit<FollowListProps, 'promises'> & { promise: Promised }) {
  const { follow: texts, names } = useTexts();
  const { commitment, status, evidence, why } = promise.followed;
  const shown = status === 'silent' ? evidence.slice(0, 1) : evidence.slice(0, 3);
  return (
    <li>
      <div>
        <p className={styles.section} lang="zh-CN">
          {promise.section}
        </p>
        <Link to={`/reports/${reportId}?c=${addressOf(commitment)}`} className={styles.promise} lang="zh-CN">
          {commitment.quote}
        </Link>
      </div>
      <div>
        <p className={styles.status}>
          <i style={{ background: colors[status] }} />
          <b>{names.status[status]}</b> <span lang="zh-CN">{why}</span>
        </p>
        {status === 'silent' && shown.length > 0 && <p className={styles.near}>{texts.near}</p>}
        {shown.length === 0 && <p className={styles.near}>{texts.noEvidence}</p>}
        {shown.map((one) => (
          <Said key={one.start} nextId={nextId} evidence={one} />
        ))}
      </div>
    </li>
  );
}

function Said({ nextId, evidence }: { nextId: string; evidence: Evidence }) {
  const { follow: texts } = useTexts();
  return (
    <blockquote className={styles.said} title={texts.score(evidence.score)}>
      <span lang="zh-CN">{evidence.quote}</span> <Link to={`/reports/${nextId}?c=${addressOf(evidence)}`}>{texts.evidence} ›</Link>
    </blockquote>
  );
}
