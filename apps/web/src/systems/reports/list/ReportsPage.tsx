import type { ReportSummary } from '@luoshi/server/reports';
import { useState } from 'react';
import { useTexts } from '../../../core/i18n/language.js';
import { Empty } from '../../../core/parts/Empty.js';
import { Failure } from '../../../core/parts/Failure.js';
import { Loading } from '../../../core/parts/Loading.js';
import { useTitle } from '../../../core/parts/use-title.js';
import { useSession } from '../../../core/session/use-session.js';
import { useReports } from '../queries.js';
import { EmptyList } from './EmptyList.js';
import { ReportList } from './ReportList.js';
import { UploadButton } from './UploadButton.js';
import { UploadList } from './UploadList.js';
import { useDrop } from './use-drop.js';
import { useUploads } from './use-uploads.js';
import styles from './ReportsPage.module.css';

const MANY = 8;

/** What is dropped by who may not upload is left alone. */
const ignore = (): void => undefined;

/** All reports: put one in, find one, open one, hold two against each other. */
export function ReportsPage() {
  const { list: texts } = useTexts();
  useTitle(texts.title);
  const { data, error, refetch, hasNextPage, fetchNextPage } = useReports();
  const { uploads, start, dismiss } = useUploads();
  const may = useSession().is('planner', 'admin');
  const isOver = useDrop(may ? start : ignore);
  const [words, setWords] = useState('');
  const reports = data?.pages.flatMap((page) => page.reports) ?? [];
  const total = data?.pages[0]?.total ?? 0;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div>
          <h1>{texts.title}</h1>
          <p>{texts.lead}</p>
        </div>
        {may && <UploadButton onFiles={start} />}
        {may && <p className={styles.hint}>{texts.uploadHint}</p>}
      </div>
      <UploadList uploads={uploads} onDismiss={dismiss} />
      {!data && !error && <Loading />}
      {!data && error && <Failure error={error} onRetry={() => void refetch()} />}
      {data && total === 0 && (may ? <EmptyList onFiles={start} /> : <Empty>{texts.emptyTitle}</Empty>)}
      {total > 0 && (
        <>
          {total >= MANY && <Finder words={words} total={total} onWords={setWords} />}
          <ReportList
            reports={reports.filter((report) => isFound(report, words))}
            all={reports}
            hasMore={hasNextPage}
            onMore={() => void fetchNextPage()}
          />
        </>
      )}
      {may && isOver && <div className={styles.drop}>{texts.drop}</div>}
    </div>
  );
}

function Finder({ words, total, onWords }: { words: string; total: number; onWords: (words: string) => void }) {
  const { list: texts } = useTexts();
  return (
    <search className={styles.finder}>
      <input
        type="search"
        value={words}
        placeholder={texts.search}
        aria-label={texts.search}
        onChange={(event) => {
          onWords(event.target.value);
        }}
      />
      <span>{texts.total(total)}</span>
    </search>
  );
}

function isFound(report: ReportSummary, words: string): boolean {
  const hay = `${report.title} ${report.place ?? ''} ${String(report.planYear ?? '')} ${report.fileName}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => hay.includes(word));
}
