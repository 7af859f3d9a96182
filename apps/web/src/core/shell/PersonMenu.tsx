import { Button, Dropdown } from 'antd';
import { Link, useNavigate } from 'react-router';
import { request } from '../api/request.js';
import { useTexts } from '../i18n/language.js';
import { useSession } from '../session/use-session.js';
import styles from './Shell.module.css';

/** Who is signed in, with the way to the account and out. */
export function PersonMenu() {
  const { access } = useTexts();
  const { person } = useSession();
  const navigate = useNavigate();
  if (!person) return <Link to="/sign-in">{access.signIn}</Link>;
  const signOut = async (): Promise<void> => {
    await request('/api/session', { method: 'DELETE' });
    // A new page, so that nothing that was fetched for this person stays in memory.
    window.location.assign('/sign-in');
  };
  const items = [
    { key: 'account', label: access.account, onClick: () => void navigate('/account') },
    { key: 'sign-out', label: access.signOut, onClick: () => void signOut() },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button type="text" className={styles.person ?? ''} aria-label={access.me(person.name)} aria-haspopup="menu">
        {person.name}
      </Button>
    </Dropdown>
  );
}
