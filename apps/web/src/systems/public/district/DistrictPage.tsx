import { Link, useParams } from 'react-router';
import type { PublicDistrict } from '@luoshi/server/plan';
import { useTexts } from '../../../core/i18n/language.js';
import { Empty } from '../../../core/parts/Empty.js';
import { Failure } from '../../../core/parts/Failure.js';
import { Loading } from '../../../core/parts/Loading.js';
import { useTitle } from '../../../core/parts/use-title.js';
import { RollUpBar } from '../../plan/parts/RollUpBar.js';
import { catalogueAddress } from '../api.js';
import shared from '../parts/public.module.css';
import { useDistrict } from '../queries.js';
import styles from './DistrictPage.module.css';

/** A district's public plans. */
export function DistrictPage() {
  const { district = '' } = useParams();
  const { data, error, refetch } = useDistrict(district);
  const { publicSide } = useTexts();
  useTitle(data && publicSide.title(data.name));
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <div className={shared.page}>
      <div className={shared.paper}>
        <div className={shared.head}>
          <h1>{publicSide.title(data.name)}</h1>
          <p>{publicSide.lead}</p>
        </div>
        {data.plans.length === 0 ? <Empty>{publicSide.noPlans}</Empty> : <Plans district={data} />}
      </div>
      <p className={styles.links}>
        <a href={catalogueAddress(data.id)}>{publicSide.catalogue}</a>
        <Link to="/docs/api">{publicSide.apiDocs}</Link>
      </p>
    </div>
  );
}

function Plans({ district }: { district: PublicDistrict }) {
  const { publicSide, planNames, common } = useTexts();
  return (
    <ul className={styles.plans}>
      {district.plans.map(({ id, name, kind, year, state, version, rollUp }) => (
        <li key={id}>
          <h2>
            <Link to={`/public/${district.id}/plans/${id}`}>{name}</Link>
          </h2>
          <p className={shared.soft}>
            {[planNames.kinds[kind], common.year(year), planNames.states[state], publicSide.version(version)].join(common.dot)}
          </p>
          <RollUpBar rollUp={rollUp} title={name} />
        </li>
      ))}
    </ul>
  );
}
