import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { RequestError } from '../../../core/api/request.js';
import { useTexts } from '../../../core/i18n/language.js';

export const UNITS_KEY = ['units'];
export const PEOPLE_KEY = ['people'];

/** Sends a change of units or people; says that it was saved, or why not, and asks for both lists anew. */
export function useSaving(onSaved?: () => void) {
  const queries = useQueryClient();
  const { message, notification } = App.useApp();
  const { access } = useTexts();
  return useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSuccess: () => {
      void message.success(access.saved);
      onSaved?.();
      for (const queryKey of [UNITS_KEY, PEOPLE_KEY]) void queries.invalidateQueries({ queryKey });
    },
    onError: (error) => {
      notification.error({ title: error.message, description: error instanceof RequestError ? error.mend : '' });
    },
  });
}
