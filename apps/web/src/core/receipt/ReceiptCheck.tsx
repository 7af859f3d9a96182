import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { Receipt } from '@luoshi/server/ledger';
import { useLanguage, useTexts } from '../i18n/language.js';
import { Failure } from '../parts/Failure.js';
import { fetchReceipt } from './api.js';
import { canVerify, verifyReceipt, type ReceiptVerdict } from './verify-receipt.js';
import styles from './ReceiptCheck.module.css';

interface Props {
  district: string;
  /** Number of the ledger entry. */
  seq: number;
  /** What the page shows of it, so that the receipt is checked to be for that: `{ period: '2025-06', value: 120 }`. */
  shown?: Readonly<Record<string, unknown>>;
}

/** A button that has the browser check one figure's receipt, and the steps of the check with their outcome. */
export function ReceiptCheck({ district, seq, shown }: Props) {
  const { receipt: texts } = useTexts();
  const [isAsked, setAsked] = useState(false);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['receipt', district, seq, shown],
    queryFn: async () => {
      const { facts, receipt } = await fetchReceipt(district, seq);
      return { receipt, verdict: await verifyReceipt(receipt, { district, seq, days: facts.days, ...(shown ? { shown } : {}) }) };
    },
    enabled: isAsked,
    staleTime: Infinity,
  });
  if (!canVerify()) return <p className={styles.note}>{texts.needsHttps}</p>;
  return (
    <div className={styles.check}>
      {!data && (
        <Button size="small" loading={isFetching} onClick={() => setAsked(true)}>
          {texts.check}
        </Button>
      )}
      <div role="status">
        {data && <Verdict verdict={data.verdict} />}
        {data && <Facts receipt={data.receipt} />}
      </div>
      {error && !isFetching && <Failure error={error} onRetry={() => void refetch()} />}
    </div>
  );
}

function Verdict({ verdict }: { verdict: ReceiptVerdict }) {
  const { receipt: texts } = useTexts();
  const language = useLanguage();
  return (
    <>
      <p className={verdict.ok ? styles.holds : styles.fails}>
        <strong>{verdict.ok ? texts.holds : texts.fails}</strong>
      </p>
      <ol className={styles.steps}>
        {verdict.steps.map(({ what, whatEn, ok }) => (
          <li key={whatEn} className={ok ? styles.holds : styles.fails}>
            {language === 'en' ? whatEn : what}
            {texts.colon}
            {ok ? texts.yes : texts.no}
          </li>
        ))}
      </ol>
    </>
  );
}

function Facts({ receipt }: { receipt: Receipt }) {
  const { receipt: texts } = useTexts();
  return (
    <dl className={styles.facts}>
      <dt>{texts.entry}</dt>
      <dd>{texts.entryOf(receipt.sealed.seq, receipt.sealed.at)}</dd>
      <dt>{receipt.isFinal ? texts.root(receipt.day) : texts.rootSoFar(receipt.day)}</dt>
      <dd className={styles.hash}>{receipt.root}</dd>
    </dl>
  );
}
