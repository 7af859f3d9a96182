export type Language = 'zh' | 'en';

/** Where a run reads from and writes to, and what it may assume of it. Given from outside, so that a test can stand in. */
export interface Surroundings {
  stdin: AsyncIterable<Uint8Array>;
  stdout: { write(chunk: string | Uint8Array): unknown; isTTY?: boolean };
  stderr: { write(chunk: string): unknown; isTTY?: boolean };
  env: Readonly<Record<string, string | undefined>>;
}

/** Colours of one stream: each returns the words as they are where the stream is no terminal or NO_COLOR is set. */
export interface Paint {
  red: (words: string) => string;
  yellow: (words: string) => string;
  green: (words: string) => string;
  bold: (words: string) => string;
  dim: (words: string) => string;
}

/** See no-color.org: any value that is not empty turns colour off. */
export function paintFor(stream: { isTTY?: boolean }, env: Surroundings['env']): Paint {
  const on = stream.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  const style = (code: number) => (words: string) => (on ? `\u001b[${code}m${words}\u001b[0m` : words);
  return { red: style(31), yellow: style(33), green: style(32), bold: style(1), dim: style(2) };
}

/** `--lang` first, then the locale (LC_ALL, LC_MESSAGES, LANG): English where it begins with en, else Chinese. */
export function languageOf(argv: readonly string[], env: Surroundings['env']): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = argv[at]?.split('=')[1] ?? (at >= 0 ? argv[at + 1] : undefined);
  if (asked === 'en' || asked === 'zh') return asked;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^en/i.test(locale) ? 'en' : 'zh';
}
