import type { CommitmentDetail } from '@luoshi/server/plan';
import { useTexts } from '../../../../core/i18n/language.js';
import { tellEntry } from './tell-entry.js';
import { useWords } from './use-words.js';
import styles from './HistoryList.module.css';

/** All that happened to a commitment, from the ledger: who did what when, and what it changed. */
export function HistoryList({ detail }: { detail: CommitmentDetail }) {
  const texts = useTexts();
  const { page, history } = texts.planCommitment;
  const words = useWords(detail.plan.id, detail.target?.unit ?? '');
  if (detail.history.length === 0) return <p className={styles.none}>{page.noHistory}</p>;
  return (
    <>
      <p className={styles.none}>{page.historyLead}</p>
      <ol className={styles.list}>
        {detail.history.map((entry) => {
          const { what, changes } = tellEntry(entry, words);
          return (
            <li key={entry.seq}>
              <p>
                <time dateTime={entry.at}>{texts.common.date(entry.at)}</time>
                <b>{entry.actor}</b> {what}
                <small>{history.entry(entry.seq)}</small>
              </p>
              {changes.length > 0 && (
                <ul>
                  {changes.map((change) => (
                    <li key={change}>{change}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
