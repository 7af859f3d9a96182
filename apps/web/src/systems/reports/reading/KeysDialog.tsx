import { Modal } from 'antd';
import { Fragment } from 'react';
import { useTexts } from '../../../core/i18n/language.js';
import styles from './ReadingPage.module.css';

/** The keys of the page. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { filters: texts } = useTexts();
  return (
    <Modal open title={texts.helpTitle} footer={null} onCancel={onClose}>
      <dl className={styles.keys}>
        {texts.keys.map(([key, meaning]) => (
          <Fragment key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </Fragment>
        ))}
      </dl>
    </Modal>
  );
}
