import { App } from 'antd';
import { useCallback, useState } from 'react';
import { RequestError } from '../../../core/api/request.js';
import { useRefreshPlan } from '../queries.js';

interface Act {
  isBusy: boolean;
  /** Does it, asks everything of the plan anew and says so. Hands back the error where it failed; the page says it, where `isQuiet`. */
  act: (work: () => Promise<unknown>, said: string, isQuiet?: boolean) => Promise<Error | undefined>;
}

/** One change at a time, with its outcome said aloud. */
export function useAct(): Act {
  const { message } = App.useApp();
  const refresh = useRefreshPlan();
  const [isBusy, setBusy] = useState(false);
  const act = useCallback<Act['act']>(
    async (work, said, isQuiet = false) => {
      setBusy(true);
      try {
        await work();
        await refresh();
        void message.success(said);
        return undefined;
      } catch (error) {
        const known = error instanceof Error ? error : new Error(String(error));
        if (!isQuiet) void message.error(sentenceOf(known));
        return known;
      } finally {
        setBusy(false);
      }
    },
    [message, refresh],
  );
  return { isBusy, act };
}

/** What is wrong and what to do, in the page's language. */
export function sentenceOf(error: Error): string {
  return error instanceof RequestError ? error.sentence : error.message;
}
