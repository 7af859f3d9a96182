import type { Texts } from '../zh/index.js';

export const common: Texts['common'] = {
  product: 'Luoshi',
  retry: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  undo: 'Undo',
  allOf: (what) => `${what}: all`,
  loading: 'Loading…',
  download: 'Download Excel',
  share: (share) => `${(share * 100).toFixed(1)}%`,
  count: (n) => n.toLocaleString('en'),
  year: (year) => (year === null ? 'Year unknown' : String(year)),
  date: (iso) =>
    new Date(iso).toLocaleString('en-GB', { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' }),
  dot: ' · ',
  fullStop: '.',
};

export const errors: Texts['errors'] = {
  offlineMessage: 'Luoshi’s server could not be reached.',
  offlineMend: 'See whether Luoshi is still running and the network works, then try again.',
  unknownMessage: (status) => `The server gave an answer that cannot be read (${String(status)}).`,
  unknownMend: 'Try again later; if it stays so, tell the administrator.',
  crashTitle: 'The page failed',
  crashMend: 'Nothing stored was lost. Reload the page; if it fails again, tell the administrator.',
  reload: 'Reload',
  notFoundTitle: 'There is no such page',
  notFoundMend: 'The address may be mistyped, or the report was deleted.',
  toList: 'Back to the reports',
};

export const shell: Texts['shell'] = {
  skip: 'Skip to the text',
  home: 'Luoshi: back to the reports',
  mainNav: 'Main',
  allReports: 'All reports',
  report: 'Report',
  tasks: 'Tasks',
  years: 'Two years',
  findings: 'Findings',
  coverage: 'Passed over',
  follow: 'Follow-up',
  toEnglish: 'English',
  toChinese: '中文',
  switchLanguage: '切换到中文',
};
