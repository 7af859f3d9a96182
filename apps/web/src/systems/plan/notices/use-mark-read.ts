import { App } from 'antd';
import { useCallback } from 'react';
import { readNotices } from '../api.js';
import { sentenceOf } from '../desk/use-act.js';
import { useRefreshPlan } from '../queries.js';

/** Marks notices as read; says so where that failed. */
export function useMarkRead(): (keys: string[]) => void {
  const { message } = App.useApp();
  const refresh = useRefreshPlan();
  return useCallback(
    (keys) => {
      readNotices(keys)
        .then(refresh)
        .catch((error: unknown) => {
          void message.error(error instanceof Error ? sentenceOf(error) : String(error));
        });
    },
    [message, refresh],
  );
}
