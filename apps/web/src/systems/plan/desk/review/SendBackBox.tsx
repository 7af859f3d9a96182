import { Button } from 'antd';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useTexts } from '../../../../core/i18n/language.js';
import { sendBack } from '../../api.js';
import { useAct } from '../use-act.js';
import styles from './review.module.css';

/** Asks why a return is sent back; without a reason it is not. */
export function SendBackBox({ id, onClose }: { id: string; onClose: () => void }) {
  const { planDesk, common } = useTexts();
  const texts = planDesk.review;
  const { act, isBusy } = useAct();
  const [remark, setRemark] = useState('');
  const [isMissing, setMissing] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setMissing(remark.trim() === '');
    if (remark.trim() === '') return;
    void act(() => sendBack(id, remark.trim()), texts.sentBack).then((error) => {
      if (!error) onClose();
    });
  };
  return (
    <form
      className={styles.box}
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <label htmlFor={`remark-${id}`}>{texts.reason}</label>
      <textarea
        id={`remark-${id}`}
        ref={box}
        rows={3}
        value={remark}
        aria-describedby={`remark-${id}-hint`}
        onChange={(event) => {
          setRemark(event.target.value);
        }}
      />
      <p id={`remark-${id}-hint`} className={styles.keys}>
        {texts.reasonHint}
      </p>
      {isMissing && <p role="alert">{texts.needReason}</p>}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {texts.confirm}
        </Button>
        <Button onClick={onClose}>{common.cancel}</Button>
      </div>
    </form>
  );
}
