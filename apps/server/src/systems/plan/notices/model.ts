import type { NoticeView } from '../api.js';
import type { Day } from '../model.js';

export type NoticeKind = NoticeView['kind'];

/** Where a notice's letter stands; `sending` was claimed by a process that may have been killed before or after it went out. */
export type MailState = 'none' | 'waiting' | 'sending' | 'sent' | 'failed';

/** What a person is to be told, once: the key says of what. */
export interface NewNotice {
  /** `<kind>/<plan>/…`: a period, or a commitment and what happened to it. */
  key: string;
  personId: string;
  kind: NoticeKind;
  /** The letter's subject, in Chinese. */
  subject: string;
  text: string;
  textEn: string;
}

export interface Notice extends NewNotice {
  createdOn: Day;
  readOn: Day | null;
  mail: MailState;
}

/** The page that a notice leads to, read from its key. */
export function hrefOf(noticeKey: string): string {
  const [kind = '', plan = '', commitment, last] = noticeKey.split('/');
  if (commitment !== undefined && last !== undefined) return `/plans/${plan}/commitments/${commitment}`;
  return kind === 'escalation' ? `/plans/${plan}/leader` : '/desk';
}
