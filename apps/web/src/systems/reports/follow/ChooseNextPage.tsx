import type { ReportSummary } from '@luoshi/server/reports';
import { Link } from 'react-router';
import { useTexts } from '../../../core/i18n/language.js';
import { Empty } from '../../../core/parts/Empty.js';
import { Failure } from '../../../core/parts/Failure.js';
import { Loading } from '../../../core/parts/Loading.js';
import { Page } from '../../../core/parts/Page.js';
import { pair } from '../list/consecutive.js';
import { useReports } from '../queries.js';
import { useDetail } from '../use-detail.js';
import styles from './FollowPage.module.css';

/** Chooses the report of the next year: those of the same place first. */
export function ChooseNextPage() {
  const { follow: texts } = useTexts();
  const report = useDetail();
  const { data, error, refetch } = useReports();
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const others = data.pages.flatMap(({ reports }) => reports).filter(({ id }) => id !== report.id);
  const isNext = (other: ReportSummary): boolean => {
    const pairing = pair([{ id: report.id, place: report.place, planYear: report.planYear }, other]);
    return pairing.can && pairing.earlier.id === report.id;
  };
  const next = others.filter(isNext);
  const rest = others.filter((other) => !isNext(other));
  return (
    <Page title={texts.chooseTitle} lead={texts.chooseLead}>
      {others.length === 0 && <Empty>{texts.noOthers}</Empty>}
      <Group title={texts.candidates} reportId={report.id} reports={next} />
      <Group title={texts.others} reportId={report.id} reports={rest} />
    </Page>
  );
}

function Group({ title, reportId, reports }: { title: string; reportId: string; reports: readonly ReportSummary[] }) {
  const { common, list } = useTexts();
  if (reports.length === 0) return null;
  return (
    <section className={styles.choices}>
      <h3>{title}</h3>
      <ul>
        {reports.map(({ id, title: name, planYear }) => (
          <li key={id}>
            <Link to={`/reports/${reportId}/follow/${id}`} lang="zh-CN">
              {name}
            </Link>{' '}
            <small>{planYear === null ? common.year(null) : list.planned(planYear)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
