import { PlainError } from '../../../core/plain-error.js';
import { addDays } from '../judge/periods.js';
import type { Day } from '../model.js';

/** What somebody doubts of a commitment or of one of its figures, and what its unit says to it. */
export interface Challenge {
  id: string;
  planId: string;
  commitmentId: string;
  /** The period whose figure is doubted; null where it is the commitment as a whole. */
  period: string | null;
  text: string;
  askedBy: string;
  contact: string | null;
  askedOn: Day;
  dueOn: Day;
  unitId: string | null;
  answer: string | null;
  answeredBy: string | null;
  answeredOn: Day | null;
  hiddenReason: string | null;
}

/** Days a unit has to answer: working days, Monday to Friday; public holidays are not known yet and count as working days. */
export const ANSWER_WITHIN = 5;

/** The last day to answer what was asked on a day. */
export function answerDue(askedOn: Day): Day {
  let day = askedOn;
  for (let left = ANSWER_WITHIN; left > 0;) {
    day = addDays(day, 1);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return day;
}

/** Open, and not answered by its day. */
export function isLate({ dueOn, answer, hiddenReason }: Challenge, today: Day): boolean {
  return answer === null && hiddenReason === null && dueOn < today;
}

/** A phone number, address or account with all but its ends starred. */
export function maskContact(contact: string): string {
  const [, first, domain] = /^(.)[^@]*(@.+)$/u.exec(contact) ?? [];
  if (first !== undefined && domain !== undefined) return `${first}***${domain}`;
  const signs = [...contact];
  return signs.length < 7 ? '****' : `${signs.slice(0, 3).join('')}****${signs.slice(-2).join('')}`;
}

/** A text as the public sees it: telephone, identity and card numbers and e-mail addresses starred. */
export function maskPersonal(text: string): string {
  return text.replace(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, '***').replace(/(?<![\d.])(?:\d[ -]?){10,19}[\dXx](?![\d.])/g, '***');
}

/** Two texts that say the same, however spaced, punctuated or written in width. */
export function sameText(a: string, b: string): boolean {
  const bare = (text: string): string =>
    text
      .normalize('NFKC')
      .replace(/[\s\p{P}]/gu, '')
      .toLowerCase();
  return bare(a) === bare(b);
}

export function noSuchChallenge(): PlainError {
  return new PlainError('no-such-challenge', 404, {
    message: '没有这条质疑。',
    mend: '请刷新页面，看最新的列表。',
    messageEn: 'There is no such challenge.',
    mendEn: 'Reload the page to see the list as it is now.',
  });
}

export function answeredAlready(): PlainError {
  return new PlainError('answered-already', 409, {
    message: '这条质疑已经有人答复或撤下，您的答复没有保存。',
    mend: '请刷新页面，看现在的样子。',
    messageEn: 'This challenge was answered or taken down already; your answer was not saved.',
    mendEn: 'Reload the page to see it as it is now.',
  });
}

export function askedAlready(): PlainError {
  return new PlainError('asked-already', 409, {
    message: '已经有人对这项任务提过同样的质疑。',
    mend: '不必重复提交；答复会公开在这一页上。',
    messageEn: 'The same challenge to this commitment was made already.',
    mendEn: 'There is no need to send it again; the answer will stand on this page.',
  });
}

export function tooManyToday(): PlainError {
  return new PlainError('too-many-today', 429, {
    message: '今天从您这里提交的质疑已经够多了，这一条没有保存。',
    mend: '请明天再提，或直接联系牵头单位。',
    messageEn: 'Enough challenges came from you today; this one was not kept.',
    mendEn: 'Try again tomorrow, or ask the lead unit directly.',
  });
}

export function looksAutomatic(): PlainError {
  return new PlainError('looks-automatic', 422, {
    message: '表单里一个应当留空的格子填了字，这一条没有保存。',
    mend: '请清空那个格子再提交；浏览器自动填写的，请关掉自动填写。',
    messageEn: 'A field that should stay empty was filled in; this one was not kept.',
    mendEn: 'Empty that field and send it again; if the browser filled it in, turn that off.',
  });
}
