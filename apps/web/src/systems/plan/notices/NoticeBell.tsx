import { Link } from 'react-router';
import { useTexts } from '../../../core/i18n/language.js';
import { useSession } from '../../../core/session/use-session.js';
import { useNotices } from '../queries.js';
import styles from './notices.module.css';

/** In the header: the way to one's notices, with how many are unread. Nothing for who has not signed in. */
export function NoticeBell() {
  const { notices: texts } = useTexts().planDesk;
  const { person } = useSession();
  const { data } = useNotices(person !== null);
  if (!person) return null;
  const unread = data?.filter(({ isRead }) => !isRead).length ?? 0;
  return (
    <Link to="/notices" className={styles.bell} aria-label={texts.bell(unread)} title={texts.bell(unread)}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path
          d="M12 3a6 6 0 0 0-6 6v4l-2 4h16l-2-4V9a6 6 0 0 0-6-6Zm-2 16a2 2 0 0 0 4 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinejoin="round"
        />
      </svg>
      {unread > 0 && <b aria-hidden="true">{unread > 99 ? '99+' : unread}</b>}
    </Link>
  );
}
