import type { Texts } from '../zh/index.js';

export const receipt: Texts['receipt'] = {
  check: 'Check this figure in my browser',
  holds: 'The check holds: this figure was not altered since it was recorded.',
  fails: 'The check fails: this figure does not fit the ledger. Keep a picture of this page and tell whoever publishes it.',
  yes: 'yes',
  no: 'no',
  colon: ': ',
  entry: 'Entry',
  entryOf: (seq, at) => `number ${String(seq)}, ${new Date(at).toLocaleString('en-GB', { timeZone: 'Asia/Shanghai' })}`,
  root: (day) => `Root of ${day} (SHA-256)`,
  rootSoFar: (day) => `Root of ${day} so far (SHA-256; final when the day is over)`,
  needsHttps:
    'The check needs the cryptography of the browser, which is open over HTTPS or on this machine only; open this page over HTTPS.',
};
