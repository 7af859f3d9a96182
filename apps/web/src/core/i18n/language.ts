import { useSyncExternalStore } from 'react';
import { en } from './en/index.js';
import { zh, type Texts } from './zh/index.js';

export type { Texts } from './zh/index.js';

/** The languages of the page. Chinese is the first. */
export type Language = 'zh' | 'en';

const catalogues: Record<Language, Texts> = { zh, en };
const tags: Record<Language, string> = { zh: 'zh-CN', en: 'en' };
const KEY = 'luoshi.language';
const listeners = new Set<() => void>();

let current: Language = window.localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
document.documentElement.lang = tags[current];

/** The language chosen last in this browser; Chinese where none was. */
export function currentLanguage(): Language {
  return current;
}

/** Switches the page's language, keeps the choice in this browser and names it to the reader's software. */
export function chooseLanguage(language: Language): void {
  current = language;
  window.localStorage.setItem(KEY, language);
  document.documentElement.lang = tags[language];
  for (const listener of listeners) listener();
}

/** The texts outside of components. */
export function currentTexts(): Texts {
  return catalogues[current];
}

/** The current language, followed. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}

/** The texts in the current language, followed. */
export function useTexts(): Texts {
  return catalogues[useLanguage()];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
