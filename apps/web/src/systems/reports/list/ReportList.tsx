import type { ReportSummary } from '@luoshi/server/reports';
import { Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../../core/i18n/language.js';
import { useSession } from '../../../core/session/use-session.js';
import { CompareBar } from './CompareBar.js';
import { ReportRow } from './ReportRow.js';
import { useDeletion } from './use-deletion.js';
import styles from './ReportsPage.module.css';

interface ReportListProps {
  reports: readonly ReportSummary[];
  /** Those that the search leaves out too: a report stays chosen when it is not shown. */
  all: readonly ReportSummary[];
  hasMore: boolean;
  onMore: () => void;
}

/** The reports, newest first; two may be chosen to be compared, a third takes the place of the first. */
export function ReportList({ reports, all, hasMore, onMore }: ReportListProps) {
  const { list: texts } = useTexts();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const may = useSession().is('planner', 'admin');
  const remove = useDeletion();
  const chosenReports = chosen.flatMap((id) => all.find((report) => report.id === id) ?? []);
  return (
    <>
      {chosenReports.length === 0 && all.length > 1 && <p className={styles.hint}>{texts.compareHint}</p>}
      {chosenReports.length > 0 && (
        <CompareBar
          chosen={chosenReports}
          onClear={() => {
            setChosen([]);
          }}
        />
      )}
      {reports.length === 0 && <p role="status">{texts.noHit}</p>}
      <ul className={styles.list}>
        {reports.map((report) => (
          <ReportRow
            key={report.id}
            report={report}
            isChosen={chosen.includes(report.id)}
            onChoose={(isChosen) => {
              const others = chosen.filter((id) => id !== report.id);
              setChosen(isChosen ? [...others.slice(-1), report.id] : others);
            }}
            onDelete={may ? () => void remove(report) : null}
          />
        ))}
      </ul>
      {hasMore && <Button onClick={onMore}>{texts.more}</Button>}
    </>
  );
}
