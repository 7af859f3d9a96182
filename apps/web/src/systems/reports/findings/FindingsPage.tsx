import type { Finding, FindingRule } from '@luoshi/reader';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../../core/i18n/language.js';
import { Empty } from '../../../core/parts/Empty.js';
import { Page } from '../../../core/parts/Page.js';
import { ruleList } from '../reading/filters.js';
import { addressOf } from '../reading/selection.js';
import { useDetail } from '../use-detail.js';
import { Told } from './Told.js';
import styles from './FindingsPage.module.css';

const order = { error: 0, warning: 1, note: 2 } as const;

/** What is wrong with the plan, rule by rule, the gravest first. */
export function FindingsPage() {
  const { findings: texts } = useTexts();
  const { id, reading } = useDetail();
  const groups = ruleList
    .map((rule) => ({ rule, findings: reading.findings.filter((finding) => finding.rule === rule) }))
    .filter(({ findings }) => findings.length > 0)
    .sort((a, b) => worst(a.findings) - worst(b.findings));
  return (
    <Page title={texts.title} lead={texts.lead}>
      {groups.length === 0 && <Empty>{texts.none}</Empty>}
      {groups.map(({ rule, findings }) => (
        <Group key={rule} reportId={id} rule={rule} findings={findings} />
      ))}
    </Page>
  );
}

function worst(findings: readonly Finding[]): number {
  return Math.min(...findings.map(({ severity }) => order[severity]));
}

const FEW = 20;

interface GroupProps {
  reportId: string;
  rule: FindingRule;
  findings: readonly Finding[];
}

function Group({ reportId, rule, findings }: GroupProps) {
  const { findings: texts, names } = useTexts();
  const [count, setCount] = useState(FEW);
  const sorted = findings.toSorted((a, b) => order[a.severity] - order[b.severity] || a.start - b.start);
  const hidden = findings.length - count;
  return (
    <section className={styles.group} aria-label={names.rule[rule]}>
      <h3>
        {names.rule[rule]} <small>{texts.count(findings.length)}</small>
      </h3>
      <ol>
        {sorted.slice(0, count).map((finding) => (
          <Row key={finding.id} reportId={reportId} finding={finding} />
        ))}
      </ol>
      {hidden > 0 && (
        <Button
          onClick={() => {
            setCount(count + 100);
          }}
        >
          {texts.more(Math.min(hidden, 100))}
        </Button>
      )}
    </section>
  );
}

function Row({ reportId, finding }: { reportId: string; finding: Finding }) {
  const { findings: texts, names } = useTexts();
  return (
    <li data-severity={finding.severity}>
      <span className={styles.severity}>{names.severity[finding.severity]}</span>
      <div>
        <Link to={`/reports/${reportId}?c=${addressOf(finding)}`} className={styles.quote} lang="zh-CN">
          {finding.quote}
        </Link>
        <p>
          <b>{texts.why}</b> <Told finding={finding} what="why" />
        </p>
        <p>
          <b>{texts.mend}</b> <Told finding={finding} what="mend" />
        </p>
      </div>
    </li>
  );
}
