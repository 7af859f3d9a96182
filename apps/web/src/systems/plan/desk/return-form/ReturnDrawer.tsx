import { Drawer } from 'antd';
import { Link } from 'react-router';
import { useTexts } from '../../../../core/i18n/language.js';
import { Failure } from '../../../../core/parts/Failure.js';
import { Loading } from '../../../../core/parts/Loading.js';
import { useCommitment } from '../../queries.js';
import type { Place } from './draft.js';
import { ReturnFields } from './ReturnFields.js';
import { useReportAddress } from './use-report-address.js';
import styles from './return-form.module.css';

/** The return form over the page: beside it on a wide screen, the whole page on a phone. Nothing while the address names no return. */
export function ReturnDrawer() {
  const { place, close } = useReportAddress();
  const { planDesk, planNames } = useTexts();
  if (!place) return null;
  return (
    <Drawer
      open
      title={planDesk.form.title(planNames.period(place.period))}
      onClose={close}
      size="min(720px, 100vw)"
      destroyOnHidden
      classNames={{ body: styles.drawer ?? '' }}
    >
      <ReturnOf key={`${place.commitmentId}/${place.period}`} place={place} onDone={close} />
    </Drawer>
  );
}

function ReturnOf({ place, onDone }: { place: Place; onDone: () => void }) {
  const { data, error, refetch } = useCommitment(place.planId, place.commitmentId);
  const texts = useTexts().planDesk.form;
  if (!data) return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />;
  if (data.may.submit) return <ReturnFields detail={data} place={place} onDone={onDone} />;
  return (
    <p role="status">
      {texts.notYours} <Link to={`/plans/${place.planId}/commitments/${place.commitmentId}`}>{texts.open}</Link>
    </p>
  );
}
