import { PlainError } from '../../plain-error.js';
import { LONGEST_PASSWORD, SHORTEST, type Weakness } from './passwords.js';

/** Login and password do not belong together; not said which is wrong. */
export function wrongPassword(): PlainError {
  return new PlainError('wrong-password', 422, {
    message: '登录名或密码不对。',
    mend: '请核对后再试；忘了密码，请联系本区管理员发一个进入链接。',
    messageEn: 'The login or the password is wrong.',
    mendEn: 'Check both and try again; if you forgot the password, ask the administrator for an entry link.',
  });
}

/** Guessed too often. */
export class TooManyTries extends PlainError {
  /** @param wait seconds until one may try again */
  constructor(readonly wait: number) {
    const [zh, en] = wait < 60 ? [`${wait} 秒`, `${wait} s`] : [`${Math.ceil(wait / 60)} 分钟`, `${Math.ceil(wait / 60)} min`];
    super('too-many-tries', 429, {
      message: '试的次数太多了。',
      mend: `请等 ${zh} 再试；在以前登录过的浏览器上不受别人试错的影响。`,
      messageEn: 'There were too many tries.',
      mendEn: `Wait ${en} and try again; a browser you signed in with before is not held up by others' tries.`,
    });
  }
}

const WEAK: Record<Weakness, [string, string]> = {
  'too-short': [`新密码不到 ${SHORTEST} 个字符。`, `The new password has fewer than ${SHORTEST} characters.`],
  'too-long': [`新密码超过 ${LONGEST_PASSWORD} 个字符。`, `The new password has more than ${LONGEST_PASSWORD} characters.`],
  'too-common': ['新密码太常见，一猜就中。', 'The new password is among the first that are guessed.'],
  'like-login': ['新密码和登录名一样。', 'The new password is the login.'],
};

/** A password that is not taken, and why. */
export function weakPassword(weakness: Weakness): PlainError {
  const [message, messageEn] = WEAK[weakness];
  return new PlainError('weak-password', 400, {
    message,
    mend: '请换一个至少 12 个字符的密码，例如几个不相干的词连起来；不必混用大小写和符号。',
    messageEn,
    mendEn: 'Choose one of at least 12 characters, such as a few unrelated words; no mixture of kinds is asked for.',
  });
}

/** The old password given with a change is not the one that is set. */
export function wrongOldPassword(): PlainError {
  return new PlainError('wrong-old-password', 422, {
    message: '原密码不对，没有修改。',
    mend: '请核对原密码；忘了可请管理员发一个进入链接。',
    messageEn: 'The old password is wrong; nothing was changed.',
    mendEn: 'Check the old password; if you forgot it, ask the administrator for an entry link.',
  });
}

/** Of the sessions asked for, none is this person's. */
export function noSuchSession(): PlainError {
  return new PlainError('no-such-session', 404, {
    message: '没有这个登录。',
    mend: '它可能已经退出或过期，请刷新列表。',
    messageEn: 'There is no such session.',
    mendEn: 'It may have ended already; reload the list.',
  });
}
