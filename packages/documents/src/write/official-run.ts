import type { IRunOptions } from 'docx';
import type { Face } from './official-layout.js';

/** The font of a run for Chinese and Latin text alike. */
export function fontOf({ name }: Face): NonNullable<IRunOptions['font']> {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' };
}

/** What XML 1.0 cannot hold is left out, so that no text can break the file. */
export function clean(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
