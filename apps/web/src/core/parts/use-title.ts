import { useEffect } from 'react';
import { useTexts } from '../i18n/language.js';

/** Names the page in the browser's title. */
export function useTitle(title: string | undefined): void {
  const { common } = useTexts();
  useEffect(() => {
    document.title = title === undefined ? common.product : `${title} · ${common.product}`;
  }, [title, common.product]);
}
