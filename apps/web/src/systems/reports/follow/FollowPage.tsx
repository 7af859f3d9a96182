import type { FollowStatus } from '@luoshi/reader';
import type { FollowAnswer } from '@luoshi/server/reports';
import { useMemo } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useTexts } from '../../../core/i18n/language.js';
import { Choice } from '../../../core/parts/Choice.js';
import { Empty } from '../../../core/parts/Empty.js';
import { Failure } from '../../../core/parts/Failure.js';
import { Loading } from '../../../core/parts/Loading.js';
import { Page } from '../../../core/parts/Page.js';
import { ShareBar } from '../../../core/parts/ShareBar.js';
import { followSheetAddress } from '../api.js';
import { pair } from '../list/consecutive.js';
import { useFollow } from '../queries.js';
import { useDetail } from '../use-detail.js';
import { FollowList } from './FollowList.js';
import { promises, statusOrder, type Promised } from './promises.js';
import styles from './FollowPage.module.css';

/** What became of each promise in the next year's report, silent ones first. */
export function FollowPage() {
  const { follow: texts, common } = useTexts();
  const report = useDetail();
  const { nextId = '' } = useParams();
  const { data, error, refetch } = useFollow(report.id, nextId);
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={
        <>
          <Link to={`/reports/${report.id}/follow`}>{texts.change}</Link>
          <a className={styles.download} href={followSheetAddress(report.id, nextId)} download>
            {common.download}
          </a>
        </>
      }
    >
      {!data && error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <Answer answer={data} />}
    </Page>
  );
}

const colors: Record<FollowStatus, string> = {
  silent: 'var(--red)',
  short: 'var(--amber)',
  reported: 'var(--grey)',
  met: 'var(--green)',
  exceeded: '#1f5c39',
};

function Answer({ answer }: { answer: FollowAnswer }) {
  const { follow: texts, names } = useTexts();
  const detail = useDetail();
  const all = useMemo(() => promises(detail, answer.follow), [detail, answer]);
  const { status, heading, headings, set } = useChoices(all);
  const shown = all.filter(
    (promise) => (status === null || promise.followed.status === status) && (heading === null || promise.section === heading),
  );
  if (all.length === 0) return <Empty>{texts.empty}</Empty>;
  return (
    <>
      <Top answer={answer} all={all} />
      <div className={styles.filters}>
        <Choice
          label={texts.status}
          value={status}
          options={statusOrder.map((value) => ({ value, label: names.status[value] }))}
          onChange={(value) => {
            set('status', value);
          }}
        />
        <Choice
          label={texts.heading}
          value={heading}
          options={headings.map((value) => ({ value, label: value }))}
          onChange={(value) => {
            set('heading', value);
          }}
        />
        <span role="status">{texts.shown(shown.length, all.length)}</span>
      </div>
      <FollowList
        key={`${status ?? ''}${heading ?? ''}`}
        reportId={answer.report.id}
        nextId={answer.next.id}
        promises={shown}
        colors={colors}
      />
    </>
  );
}

/** The filters, which stand in the address. */
function useChoices(all: readonly Promised[]) {
  const [query, setQuery] = useSearchParams();
  const headings = [...new Set(all.map(({ section }) => section))].filter((section) => section !== '');
  const set = (name: string, value: string | null): void => {
    setQuery(
      (old) => {
        const next = new URLSearchParams(old);
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  };
  return {
    headings,
    set,
    status: statusOrder.find((wanted) => wanted === query.get('status')) ?? null,
    heading: headings.find((wanted) => wanted === query.get('heading')) ?? null,
  };
}

function Top({ answer, all }: { answer: FollowAnswer; all: readonly Promised[] }) {
  const { follow: texts, names } = useTexts();
  const pairing = pair([answer.report, answer.next]);
  const isNext = pairing.can && pairing.earlier.id === answer.report.id;
  return (
    <div className={styles.top}>
      <p>
        {texts.against}{' '}
        <Link to={`/reports/${answer.next.id}`} lang="zh-CN">
          {answer.next.title}
        </Link>
      </p>
      {!isNext && <p className={styles.warning}>{texts.notNext}</p>}
      <ShareBar
        title={texts.title}
        shares={statusOrder.map((name) => ({
          label: names.status[name],
          count: all.filter(({ followed }) => followed.status === name).length,
          color: colors[name],
        }))}
      />
    </div>
  );
}
