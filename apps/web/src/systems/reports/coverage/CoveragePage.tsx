import type { CoveredSentence, Excuse } from '@luoshi/reader';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../../core/i18n/language.js';
import { Page } from '../../../core/parts/Page.js';
import { ShareBar } from '../../../core/parts/ShareBar.js';
import { addressOf } from '../reading/selection.js';
import { useDetail } from '../use-detail.js';
import styles from './CoveragePage.module.css';

/** Every sentence that gave neither a commitment nor a figure, and why. */
export function CoveragePage() {
  const { coverage: texts, common } = useTexts();
  const { id, reading } = useDetail();
  const { coverage } = reading;
  const shares = [
    { label: texts.used, count: coverage.used, color: 'var(--ink)' },
    { label: texts.excused, count: coverage.excused, color: 'var(--sand)' },
    { label: texts.unread, count: coverage.unread, color: 'var(--amber)' },
  ];
  return (
    <Page title={texts.title} lead={texts.lead}>
      <div className={styles.share}>
        <ShareBar title={texts.title} shares={shares} />
        <p>
          {texts.share} <b>{common.share(coverage.share)}</b>
        </p>
      </div>
      {groupsOf(coverage.sentences).map(({ reason, sentences }) => (
        <Group key={reason} reportId={id} reason={reason} sentences={sentences} />
      ))}
    </Page>
  );
}

/** What was not understood first, then the reasons with the most sentences. */
function groupsOf(sentences: readonly CoveredSentence[]): { reason: Excuse; sentences: CoveredSentence[] }[] {
  const groups = new Map<Excuse, CoveredSentence[]>();
  for (const sentence of sentences) {
    if (sentence.state === 'used') continue;
    const reason = sentence.state === 'unread' ? 'unread' : (sentence.reason ?? 'unread');
    groups.set(reason, [...(groups.get(reason) ?? []), sentence]);
  }
  const rank = (reason: Excuse, count: number): number => (reason === 'unread' ? Infinity : count);
  return [...groups]
    .map(([reason, found]) => ({ reason, sentences: found }))
    .sort((a, b) => rank(b.reason, b.sentences.length) - rank(a.reason, a.sentences.length));
}

const FEW = 5;

interface GroupProps {
  reportId: string;
  reason: Excuse;
  sentences: readonly CoveredSentence[];
}

function Group({ reportId, reason, sentences }: GroupProps) {
  const { coverage: texts, names, findings } = useTexts();
  const [isWhole, setWhole] = useState(reason === 'unread');
  const shown = isWhole ? sentences : sentences.slice(0, FEW);
  return (
    <section className={styles.group} aria-label={names.excuse[reason]}>
      <h3>
        {names.excuse[reason]} <small>{findings.count(sentences.length)}</small>
      </h3>
      <ul lang="zh-CN">
        {shown.map((sentence) => (
          <li key={sentence.start}>
            <Link to={`/reports/${reportId}?passed=1&c=${addressOf(sentence)}`}>{sentence.quote}</Link>
          </li>
        ))}
      </ul>
      {shown.length < sentences.length && (
        <Button
          onClick={() => {
            setWhole(true);
          }}
        >
          {texts.more(sentences.length - shown.length)}
        </Button>
      )}
    </section>
  );
}
