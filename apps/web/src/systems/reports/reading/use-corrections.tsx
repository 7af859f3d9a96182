import type { NewCorrection, ReportDetail } from '@luoshi/server/reports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { createContext, useContext, type ReactNode } from 'react';
import { RequestError } from '../../../core/api/request.js';
import { useTexts } from '../../../core/i18n/language.js';
import { useSession } from '../../../core/session/use-session.js';
import { correct, takeBack } from '../api.js';
import { keys } from '../queries.js';

/** What a person can do about the marks of the report that is open. */
export interface Corrections {
  isBusy: boolean;
  /** False for who may only read. */
  may: boolean;
  /** Sends a correction; `onSaved` runs once it is kept. */
  send: (correction: NewCorrection, onSaved?: (detail: ReportDetail) => void) => void;
  takeBack: (n: number) => void;
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

/** Sends corrections in the name of who is signed in. */
export function CorrectionsProvider({ detail, children }: { detail: ReportDetail; children: ReactNode }) {
  const { is } = useSession();
  const { isBusy, send } = useSend(detail);
  const value: Corrections = {
    isBusy,
    may: is('planner', 'admin'),
    send: (correction, onSaved) => {
      send({ correction, onSaved });
    },
    takeBack: (n) => {
      send({ n });
    },
  };
  return <Context value={value}>{children}</Context>;
}

/** Sends one job, says that it was kept, and offers to take it back. */
function useSend(detail: ReportDetail): { isBusy: boolean; send: (job: Job) => void } {
  const { message } = App.useApp();
  const { corrections: texts } = useTexts();
  const sending = useSending(detail);
  const send = (job: Job): void => {
    sending.mutate(job, {
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
              send({ n });
            }}
          />,
          UNDO_S,
        );
      },
    });
  };
  return { isBusy: sending.isPending, send };
}

function useSending(detail: ReportDetail) {
  const queries = useQueryClient();
  const { notification } = App.useApp();
  const { corrections: texts } = useTexts();
  const reload = () => queries.invalidateQueries({ queryKey: keys.report(detail.id) });
  return useMutation({
    mutationFn: (job: Job) =>
      'n' in job ? takeBack(detail.id, job.n, detail.version) : correct(detail.id, job.correction, detail.version),
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
