import type { ReportSummary } from '@luoshi/server/reports';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { RequestError } from '../../../core/api/request.js';
import { currentTexts } from '../../../core/i18n/language.js';
import { uploadReport } from '../api.js';
import { keys } from '../queries.js';

const LARGEST = 32 * 1024 * 1024;

/** One file on its way: sent (0 to 1), then read, then a report or one sentence that says what is wrong and what to do. */
export interface Upload {
  key: number;
  name: string;
  sent: number;
  report: ReportSummary | null;
  error: string | null;
}

/** Sends files one after another, for reading them is the server's work and not the wire's. */
export function useUploads() {
  const queries = useQueryClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const line = useRef(Promise.resolve());
  const count = useRef(0);

  const change = useCallback((key: number, changes: Partial<Upload>) => {
    setUploads((old) => old.map((upload) => (upload.key === key ? { ...upload, ...changes } : upload)));
  }, []);

  const send = useCallback(
    async (file: File, key: number): Promise<void> => {
      if (file.size > LARGEST) {
        change(key, { error: currentTexts().list.tooLarge(file.name) });
        return;
      }
      try {
        const report = await uploadReport(file, (sent) => {
          change(key, { sent });
        });
        change(key, { report });
        await queries.invalidateQueries({ queryKey: keys.list });
      } catch (error) {
        change(key, { error: error instanceof RequestError ? error.sentence : String(error) });
      }
    },
    [change, queries],
  );

  const start = useCallback(
    (files: readonly File[]) => {
      const added = files.map((file) => ({ file, key: (count.current += 1) }));
      setUploads((old) => [...added.map(({ file, key }) => ({ key, name: file.name, sent: 0, report: null, error: null })), ...old]);
      for (const { file, key } of added) line.current = line.current.then(() => send(file, key));
    },
    [send],
  );

  const dismiss = useCallback((key: number) => {
    setUploads((old) => old.filter((upload) => upload.key !== key));
  }, []);

  return { uploads, start, dismiss };
}
