import type { NoticeView } from '@luoshi/server/plan';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useLanguage, useTexts } from '../../../core/i18n/language.js';
import { Empty } from '../../../core/parts/Empty.js';
import { Failure } from '../../../core/parts/Failure.js';
import { Loading } from '../../../core/parts/Loading.js';
import { useTitle } from '../../../core/parts/use-title.js';
import { useSession } from '../../../core/session/use-session.js';
import { STAFF } from '../../../core/shell/nav.js';
import { useNotices } from '../queries.js';
import { CalendarCard } from './CalendarCard.js';
import { useMarkRead } from './use-mark-read.js';
import styles from './notices.module.css';

/** What one was told, unread first, and the unit's calendar to subscribe to. */
export function NoticesPage() {
  const { notices: texts } = useTexts().planDesk;
  useTitle(texts.title);
  const { data, error, refetch } = useNotices();
  const { is } = useSession();
  const markRead = useMarkRead();
  const unread = data?.filter(({ isRead }) => !isRead) ?? [];
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{texts.title}</h1>
          {data && <p role="status">{texts.lead(unread.length)}</p>}
        </div>
        {unread.length > 0 && (
          <Button
            onClick={() => {
              markRead(unread.map(({ key }) => key));
            }}
          >
            {texts.readAll}
          </Button>
        )}
      </header>
      {!data && (error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data?.length === 0 && <Empty>{texts.empty}</Empty>}
      {data && data.length > 0 && (
        <ul className={styles.list}>
          {data.map((notice) => (
            <NoticeLine key={notice.key} notice={notice} onRead={markRead} />
          ))}
        </ul>
      )}
      {is(...STAFF) && <CalendarCard />}
    </div>
  );
}

function NoticeLine({ notice, onRead }: { notice: NoticeView; onRead: (keys: string[]) => void }) {
  const { notices: texts } = useTexts().planDesk;
  const language = useLanguage();
  const { key, kind, text, textEn, href, createdOn, isRead, mail } = notice;
  const facts = [createdOn, ...(mail === 'none' ? [] : [texts.mail[mail]])];
  return (
    <li data-unread={!isRead}>
      <b data-kind={kind}>{texts.kinds[kind]}</b>
      <div>
        <Link
          to={href}
          lang={language === 'zh' ? 'zh-CN' : 'en'}
          onClick={() => {
            if (!isRead) onRead([key]);
          }}
        >
          {language === 'zh' ? text : textEn}
        </Link>
        <p>
          {!isRead && <span className={styles.unread}>{texts.unread}</span>}
          {facts.join(' · ')}
        </p>
      </div>
      {!isRead && (
        <Button
          size="small"
          onClick={() => {
            onRead([key]);
          }}
        >
          {texts.read}
        </Button>
      )}
    </li>
  );
}
