import type { Invitation } from '@luoshi/server/access';
import { App, Button, Modal } from 'antd';
import { useTexts } from '../../../core/i18n/language.js';
import styles from './PeoplePage.module.css';

/** Shows an entry link, the only time it can be seen. */
export function InviteDialog({ name, invitation, onClose }: { name: string; invitation: Invitation; onClose: () => void }) {
  const { access, common } = useTexts();
  const { message } = App.useApp();
  const copy = (): void => {
    void navigator.clipboard.writeText(invitation.link).then(() => message.success(access.copied));
  };
  return (
    <Modal
      open
      title={access.inviteTitle(name)}
      onCancel={onClose}
      footer={
        <>
          {'clipboard' in navigator && <Button onClick={copy}>{access.copy}</Button>}
          <Button type="primary" onClick={onClose}>
            {common.close}
          </Button>
        </>
      }
    >
      <p>{access.inviteLead(common.date(invitation.expires))}</p>
      <p className={styles.link}>
        <code>{invitation.link}</code>
      </p>
    </Modal>
  );
}
