import type { FileView } from '@luoshi/server/plan';
import { useRef, useState, type DragEvent } from 'react';
import { useTexts } from '../../../../core/i18n/language.js';
import { cx } from '../../../../core/parts/cx.js';
import { EvidenceList } from './EvidenceList.js';
import styles from './files.module.css';
import type { Sending } from './use-evidence.js';

interface EvidenceFieldProps {
  files: readonly FileView[];
  sending: readonly Sending[];
  isTooMany: boolean;
  onChoose: (files: readonly File[]) => void;
  onRemove: (hash: string) => void;
}

/** Evidence by a button, by the phone's camera, or dropped here; each file with its way to go. */
export function EvidenceField({ files, sending, isTooMany, onChoose, onRemove }: EvidenceFieldProps) {
  const texts = useTexts().planDesk.files;
  const [isOver, setOver] = useState(false);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onChoose([...event.dataTransfer.files]);
  };
  return (
    <fieldset
      className={cx(styles.field, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={onDrop}
    >
      <legend>{texts.title}</legend>
      <p className={styles.hint}>{texts.limits}</p>
      <div className={styles.ways}>
        <Chooser label={texts.choose} onChoose={onChoose} />
        <Chooser label={texts.camera} isCamera onChoose={onChoose} />
        <span className={styles.drop}>{texts.drop}</span>
      </div>
      <EvidenceList files={files} onRemove={onRemove} />
      <SendingList sending={sending} />
      {isTooMany && (
        <p role="alert" className={styles.failure}>
          {texts.tooMany}
        </p>
      )}
    </fieldset>
  );
}

interface ChooserProps {
  label: string;
  /** A phone opens its camera at once. */
  isCamera?: boolean;
  onChoose: (files: readonly File[]) => void;
}

function Chooser({ label, isCamera = false, onChoose }: ChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={cx(styles.chooser, isCamera && styles.camera)}
        onClick={() => {
          input.current?.click();
        }}
      >
        {label}
      </button>
      <input
        ref={input}
        hidden
        type="file"
        aria-label={label}
        {...(isCamera ? { accept: 'image/*', capture: 'environment' as const } : { multiple: true })}
        onChange={(event) => {
          onChoose([...(event.target.files ?? [])]);
          // The same file can be chosen again after it was taken off.
          event.target.value = '';
        }}
      />
    </>
  );
}

function SendingList({ sending }: { sending: readonly Sending[] }) {
  const texts = useTexts().planDesk.files;
  return (
    <div aria-live="polite">
      {sending.map(({ key, name, share, failure }) =>
        failure === null ? (
          <div key={key} className={styles.sending}>
            <label htmlFor={`sending-${String(key)}`}>{texts.sending(name, share)}</label>
            <progress id={`sending-${String(key)}`} max={1} value={share} />
          </div>
        ) : (
          <p key={key} role="alert" className={styles.failure}>
            {texts.failed(name, failure)}
          </p>
        ),
      )}
    </div>
  );
}
