import { Outlet, useParams } from 'react-router';
import { RequestError } from '../../core/api/request.js';
import { Failure } from '../../core/parts/Failure.js';
import { Loading } from '../../core/parts/Loading.js';
import { useTitle } from '../../core/parts/use-title.js';
import { NotFoundPage } from '../../core/shell/NotFoundPage.js';
import { useReport } from './queries.js';
import { ReportBand } from './ReportBand.js';

/** Fetches a report once for all its views and puts its band above them. */
export function ReportLayout() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useReport(id);
  useTitle(data?.title);
  if (data) {
    return (
      <>
        <ReportBand report={data} />
        <Outlet context={data} />
      </>
    );
  }
  if (error instanceof RequestError && error.status === 404) return <NotFoundPage />;
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  return <Loading />;
}
