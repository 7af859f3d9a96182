import { Button, Modal } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { useTexts } from '../../../core/i18n/language.js';
import styles from './Panel.module.css';

interface NameDialogProps {
  name: string | null;
  onName: (name: string) => void;
  onCancel: () => void;
}

/** Asks who corrects. */
export function NameDialog({ name, onName, onCancel }: NameDialogProps) {
  const { corrections: texts, common } = useTexts();
  const [given, setGiven] = useState(name ?? '');
  const [isMissing, setMissing] = useState(false);
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const trimmed = given.trim();
    setMissing(trimmed === '');
    if (trimmed !== '') onName(trimmed);
  };
  return (
    <Modal open title={texts.nameTitle} footer={null} onCancel={onCancel}>
      <form className={styles.nameForm} onSubmit={onSubmit}>
        <p id="name-hint">{texts.nameHint}</p>
        <label htmlFor="name">{texts.nameLabel}</label>
        <input
          id="name"
          autoFocus
          maxLength={50}
          autoComplete="name"
          value={given}
          placeholder={texts.namePlaceholder}
          aria-describedby="name-hint"
          aria-invalid={isMissing}
          onChange={(event) => {
            setGiven(event.target.value);
          }}
        />
        {isMissing && <p role="alert">{texts.nameNeeded}</p>}
        <div className={styles.buttons}>
          <Button type="primary" htmlType="submit">
            {common.save}
          </Button>
          <Button onClick={onCancel}>{common.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
