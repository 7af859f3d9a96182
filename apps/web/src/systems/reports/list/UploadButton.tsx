import { Button } from 'antd';
import { useRef } from 'react';
import { useTexts } from '../../../core/i18n/language.js';

/** Opens the system's dialog for files. */
export function UploadButton({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { list: texts } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button type="primary" onClick={() => input.current?.click()}>
        {texts.upload}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={texts.upload}
        accept=".docx,.pdf,.html,.htm,.md,.txt"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again.
          event.target.value = '';
        }}
      />
    </>
  );
}
