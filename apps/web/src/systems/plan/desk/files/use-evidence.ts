import type { FileView } from '@luoshi/server/plan';
import { useCallback, useRef, useState } from 'react';
import { sendFile } from '../../api.js';
import { sentenceOf } from '../use-act.js';

/** Files a return may name (the server's limit). */
export const MOST_FILES = 20;

/** A file on its way, or one that did not arrive. */
export interface Sending {
  key: number;
  name: string;
  /** Sent so far, 0 to 1. */
  share: number;
  failure: string | null;
}

interface Evidence {
  sending: Sending[];
  isSending: boolean;
  /** True where more were chosen than may be sent. */
  isTooMany: boolean;
  send: (files: readonly File[]) => void;
}

/** Sends evidence files one after the other; `onSent` gets each as it has arrived. `held` is how many the return has already. */
export function useEvidence(held: number, onSent: (file: FileView) => void): Evidence {
  const [sending, setSending] = useState<Sending[]>([]);
  const [isTooMany, setTooMany] = useState(false);
  const counter = useRef(0);
  const put = useCallback((key: number, change: Partial<Sending> | null) => {
    setSending((all) => all.flatMap((one) => (one.key === key ? (change === null ? [] : [{ ...one, ...change }]) : [one])));
  }, []);
  const send = (files: readonly File[]): void => {
    const waiting = sending.filter(({ failure }) => failure === null).length;
    const taken = files.slice(0, Math.max(0, MOST_FILES - held - waiting));
    setTooMany(taken.length < files.length);
    const queue = taken.map((file) => ({ file, key: ++counter.current }));
    setSending((all) => [
      ...all.filter(({ failure }) => failure === null),
      ...queue.map(({ file, key }) => ({ key, name: file.name, share: 0, failure: null })),
    ]);
    void sendAll(queue, put, onSent);
  };
  return { sending, isSending: sending.some(({ failure }) => failure === null), isTooMany, send };
}

async function sendAll(
  queue: readonly { file: File; key: number }[],
  put: (key: number, change: Partial<Sending> | null) => void,
  onSent: (file: FileView) => void,
): Promise<void> {
  for (const { file, key } of queue) {
    try {
      onSent(
        await sendFile(file, (share) => {
          put(key, { share });
        }),
      );
      put(key, null);
    } catch (error) {
      put(key, { failure: error instanceof Error ? sentenceOf(error) : String(error) });
    }
  }
}
