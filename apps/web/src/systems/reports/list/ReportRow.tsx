import type { ReportSummary } from '@luoshi/server/reports';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useTexts } from '../../../core/i18n/language.js';
import styles from './ReportsPage.module.css';

interface ReportRowProps {
  report: ReportSummary;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  /** Null for who may not delete. */
  onDelete: (() => void) | null;
}

/** One report of the list. */
export function ReportRow({ report, isChosen, onChoose, onDelete }: ReportRowProps) {
  const { list: texts, common } = useTexts();
  return (
    <li className={styles.row}>
      <input
        type="checkbox"
        checked={isChosen}
        aria-label={texts.choose(report.title)}
        onChange={(event) => {
          onChoose(event.target.checked);
        }}
      />
      <div className={styles.name}>
        <h2>
          <Link to={`/reports/${report.id}`} lang="zh-CN">
            {report.title}
          </Link>
          {report.sample && <span className={styles.sample}>{texts.sample}</span>}
        </h2>
        <p>
          {[
            ...(report.place === null ? [] : [report.place]),
            report.planYear === null ? common.year(null) : texts.planned(report.planYear),
            texts.characters(report.characters),
            texts.uploaded(common.date(report.createdAt)),
          ].join(common.dot)}
        </p>
      </div>
      <dl className={styles.counts}>
        <Count name={texts.targets} value={common.count(report.targets)} />
        <Count name={texts.figures} value={common.count(report.figures)} />
        <Count name={texts.checkable} value={report.checkable === null ? '–' : common.share(report.checkable)} />
      </dl>
      <Findings report={report} />
      {onDelete && (
        <Button type="text" aria-label={texts.removeNamed(report.title)} onClick={onDelete}>
          {texts.remove}
        </Button>
      )}
    </li>
  );
}

function Count({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Findings({ report }: { report: ReportSummary }) {
  const { list: texts } = useTexts();
  const { error, warning, note } = report.findings;
  const parts = [
    ...(error > 0 ? [{ key: 'error', text: texts.errors(error) }] : []),
    ...(warning > 0 ? [{ key: 'warning', text: texts.warnings(warning) }] : []),
    ...(note > 0 ? [{ key: 'note', text: texts.notes(note) }] : []),
  ];
  return (
    <Link to={`/reports/${report.id}/findings`} className={styles.findings}>
      {parts.length === 0 && texts.noFindings}
      {parts.map(({ key, text }) => (
        <span key={key} data-severity={key}>
          {text}
        </span>
      ))}
    </Link>
  );
}
