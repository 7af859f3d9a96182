import type { FileView } from '@luoshi/server/plan';
import { Modal } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../../../core/i18n/language.js';
import { fileAddress } from '../../api.js';
import styles from './files.module.css';

interface EvidenceListProps {
  files: readonly FileView[];
  /** Where given, each file can be taken off. */
  onRemove?: (hash: string) => void;
}

/** Evidence files: pictures small, everything with its name and size; a click shows a picture or a PDF, or fetches the file. */
export function EvidenceList({ files, onRemove }: EvidenceListProps) {
  const [shown, setShown] = useState<FileView | null>(null);
  if (files.length === 0) return null;
  return (
    <>
      <ul className={styles.list}>
        {files.map((file) => (
          <li key={file.hash}>
            <FileEntry file={file} onShow={setShown} />
            {onRemove && (
              <RemoveButton
                name={file.name}
                onClick={() => {
                  onRemove(file.hash);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {shown && (
        <Preview
          file={shown}
          onClose={() => {
            setShown(null);
          }}
        />
      )}
    </>
  );
}

const isImage = ({ type }: FileView): boolean => type.startsWith('image/');
const canPreview = (file: FileView): boolean => file.present && (isImage(file) || file.type === 'application/pdf');

function FileEntry({ file, onShow }: { file: FileView; onShow: (file: FileView) => void }) {
  const texts = useTexts().planDesk.files;
  const facts = [texts.size(file.size), ...(file.scan === 'unscanned' ? [texts.unscanned] : []), ...(file.present ? [] : [texts.missing])];
  const body = (
    <>
      {file.present && isImage(file) ? (
        <img src={fileAddress(file.hash, true)} alt="" loading="lazy" />
      ) : (
        <span className={styles.sign} aria-hidden="true">
          {extensionOf(file.name)}
        </span>
      )}
      <span className={styles.name}>{file.name}</span>
      <small>{facts.join(' · ')}</small>
    </>
  );
  if (!canPreview(file)) {
    return file.present ? (
      <a className={styles.file} href={fileAddress(file.hash)} download={file.name}>
        {body}
      </a>
    ) : (
      <span className={styles.file}>{body}</span>
    );
  }
  return (
    <button
      type="button"
      className={styles.file}
      title={texts.preview(file.name)}
      onClick={() => {
        onShow(file);
      }}
    >
      {body}
    </button>
  );
}

function RemoveButton({ name, onClick }: { name: string; onClick: () => void }) {
  const texts = useTexts().planDesk.files;
  return (
    <button type="button" className={styles.remove} aria-label={texts.remove(name)} title={texts.remove(name)} onClick={onClick}>
      ×
    </button>
  );
}

function Preview({ file, onClose }: { file: FileView; onClose: () => void }) {
  const texts = useTexts().planDesk.files;
  const address = fileAddress(file.hash, true);
  return (
    <Modal open title={file.name} footer={null} onCancel={onClose} width="min(960px, 96vw)" centered>
      {isImage(file) ? (
        <img className={styles.whole} src={address} alt={file.name} />
      ) : (
        <iframe className={styles.page} src={address} title={file.name} />
      )}
      <p className={styles.ways}>
        <a href={address} target="_blank" rel="noreferrer">
          {texts.openNew}
        </a>
        <a href={fileAddress(file.hash)} download={file.name}>
          {texts.download}
        </a>
      </p>
    </Modal>
  );
}

function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,4})$/i.exec(name)?.[1]?.toUpperCase() ?? '…';
}
