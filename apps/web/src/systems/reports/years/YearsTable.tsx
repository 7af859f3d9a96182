import type { Figure } from '@luoshi/reader';
import { Link } from 'react-router';
import { useTexts } from '../../../core/i18n/language.js';
import { withSign } from '../compare-figures.js';
import { addressOf } from '../reading/selection.js';
import type { YearRow } from './year-rows.js';
import styles from './YearsPage.module.css';

interface YearsTableProps {
  reportId: string;
  rows: readonly YearRow[];
}

/** The values behind the charts; each leads to its place in the report. */
export function YearsTable({ reportId, rows }: YearsTableProps) {
  const { years: texts, names } = useTexts();
  const place = (figure: Figure) => (
    <Link to={`/reports/${reportId}?c=${addressOf(figure)}`} lang="zh-CN">
      {figure.quote}
    </Link>
  );
  return (
    <section className={styles.card}>
      <h3>{texts.table}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.measure}</th>
            <th scope="col">{texts.last}</th>
            <th scope="col">{texts.now}</th>
            <th scope="col">{texts.change}</th>
            <th scope="col">{texts.direction}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.link.id}>
              <th scope="row" lang="zh-CN">
                {row.link.measure}
              </th>
              <td>{place(row.result)}</td>
              <td>{place(row.target)}</td>
              <td>
                <Change row={row} />
              </td>
              <td>{names.direction[row.link.direction]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Change({ row: { difference } }: { row: YearRow }) {
  const { years: texts } = useTexts();
  if (difference.by === 'none') return <small>{texts.notComparable}</small>;
  return difference.by === 'percent' ? `${withSign(difference.change)}%` : texts.points(withSign(difference.change));
}
