import { App } from 'antd';
import { useCallback, useState } from 'react';
import { RequestError } from '../../../core/api/request.js';
import { useRefreshPlan } from '../queries.js';

/** The words of an error for a message that passes. */
export function sentenceOf(error: unknown): string {
  return error instanceof RequestError ? error.sentence : String(error);
}

interface Act {
  isBusy: boolean;
  /** Does it, asks everything of the plan anew and says so; undefined where it failed, after the server's words were shown. */
  act: <Answer>(work: () => Promise<Answer>, said?: (answer: Answer) => string) => Promise<Answer | undefined>;
}

/** One change to the plan at a time. */
export function useAct(): Act {
  const { message } = App.useApp();
  const refresh = useRefreshPlan();
  const [isBusy, setBusy] = useState(false);
  const act = useCallback<Act['act']>(
    async (work, said) => {
      setBusy(true);
      try {
        const answer = await work();
        await refresh();
        if (said) void message.success(said(answer));
        return answer;
      } catch (error) {
        void message.error(sentenceOf(error));
        return undefined;
      } finally {
        setBusy(false);
      }
    },
    [message, refresh],
  );
  return { isBusy, act };
}
