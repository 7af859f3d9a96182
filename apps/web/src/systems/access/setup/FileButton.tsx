import { Button } from 'antd';
import { useRef } from 'react';

interface FileButtonProps {
  label: string;
  /** The endings to offer, separated by commas. */
  accept: string;
  busy?: boolean;
  onFile: (file: File) => void;
}

/** A button that opens the browser's own choice of a file. */
export function FileButton({ label, accept, busy = false, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button loading={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file, mended, must be choosable again.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
