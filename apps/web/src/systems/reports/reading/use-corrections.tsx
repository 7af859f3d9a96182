import type { NewCorrection, ReportDetail } from '@luoshi/server/reports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { RequestError } from '../../../core/api/request.js';
import { useTexts } from '../../../core/i18n/language.js';
import { correct, takeBack } from '../api.js';
import { keys } from '../queries.js';
import { NameDialog } from './NameDialog.js';
import { keepName, keptName } from './person.js';

/** What a person can do about the marks of the report that is open. */
export interface Corrections {
  isBusy: boolean;
  name: string | null;
  /** Sends a correction, after asking for a name where none is known; `onSaved` runs once it is kept. */
  send: (correction: NewCorrection, onSaved?: (detail: ReportDetail) => void) => void;
  takeBack: (n: number) => void;
  rename: () => void;
}

const Context = createContext<Corrections | null>(null);

/** The corrections of the report around it. */
export function useCorrections(): Corrections {
  const corrections = useContext(Context);
  if (!corrections) throw new Error('useCorrections outside of CorrectionsProvider');
  return corrections;
}

const UNDO_S = 6;

type Job = { correction: NewCorrection; onSaved: ((detail: ReportDetail) => void) | undefined } | { n: number };

/** Holds the person's name, asks for it once, and sends corrections. */
export function CorrectionsProvider({ detail, children }: { detail: ReportDetail; children: ReactNode }) {
  const [name, setName] = useState(keptName);
  const [waiting, setWaiting] = useState<Job | 'rename' | null>(null);
  const { isBusy, sendAs } = useSendAs(detail);
  const start = (job: Job): void => {
    if (name === null) setWaiting(job);
    else sendAs(job, name);
  };
  const value: Corrections = {
    isBusy,
    name,
    send: (correction, onSaved) => {
      start({ correction, onSaved });
    },
    takeBack: (n) => {
      start({ n });
    },
    rename: () => {
      setWaiting('rename');
    },
  };
  return (
    <Context value={value}>
      {children}
      {waiting !== null && (
        <NameDialog
          name={name}
          onCancel={() => {
            setWaiting(null);
          }}
          onName={(given) => {
            keepName(given);
            setName(given);
            setWaiting(null);
            if (waiting !== 'rename') sendAs(waiting, given);
          }}
        />
      )}
    </Context>
  );
}

/** Sends one job in somebody's name, says that it was kept, and offers to take it back. */
function useSendAs(detail: ReportDetail): { isBusy: boolean; sendAs: (job: Job, name: string) => void } {
  const { message } = App.useApp();
  const { corrections: texts } = useTexts();
  const sending = useSending(detail);
  const sendAs = (job: Job, given: string): void => {
    sending.mutate(
      { job, name: given },
      {
        onSuccess: (saved) => {
          if ('n' in job) {
            void message.success(texts.takenBack);
            return;
          }
          job.onSaved?.(saved);
          const n = Math.max(...saved.corrections.map((correction) => correction.n));
          void message.success(
            <SavedMessage
              onUndo={() => {
                sendAs({ n }, given);
              }}
            />,
            UNDO_S,
          );
        },
      },
    );
  };
  return { isBusy: sending.isPending, sendAs };
}

function useSending(detail: ReportDetail) {
  const queries = useQueryClient();
  const { notification } = App.useApp();
  const { corrections: texts } = useTexts();
  const reload = () => queries.invalidateQueries({ queryKey: keys.report(detail.id) });
  return useMutation({
    mutationFn: ({ job, name }: { job: Job; name: string }) => {
      const signature = { name, seen: detail.version };
      return 'n' in job ? takeBack(detail.id, job.n, signature) : correct(detail.id, job.correction, signature);
    },
    onSuccess: (saved) => {
      queries.setQueryData(keys.report(detail.id), saved);
      void queries.invalidateQueries({ queryKey: keys.list });
      void queries.invalidateQueries({ queryKey: ['follow'] });
    },
    onError: (error) => {
      const mend = error instanceof RequestError ? error.mend : '';
      const isStale = error instanceof RequestError && error.status === 409;
      notification.error({
        title: error.message,
        description: mend,
        actions: isStale ? <Button onClick={() => void reload()}>{texts.reloadMarks}</Button> : undefined,
      });
    },
  });
}

function SavedMessage({ onUndo }: { onUndo: () => void }) {
  const { corrections: texts } = useTexts();
  return (
    <>
      {texts.saved}
      <Button type="link" size="small" onClick={onUndo}>
        {texts.undo}
      </Button>
    </>
  );
}
