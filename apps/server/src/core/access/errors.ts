import { PlainError } from '../plain-error.js';

/** Nobody has signed in, or the session has ended. */
export function signInFirst(): PlainError {
  return new PlainError('sign-in-first', 401, {
    message: '您还没有登录，或登录已经过期。',
    mend: '请登录后再试。',
    messageEn: 'You have not signed in, or your session has ended.',
    mendEn: 'Sign in and try again.',
  });
}

/** Signed in, but this is not theirs to see or do. */
export function notYours(): PlainError {
  return new PlainError('not-yours', 403, {
    message: '您没有做这件事的权限。',
    mend: '如果这是您的职责，请联系本区管理员调整角色或单位。',
    messageEn: 'You may not do this.',
    mendEn: "If it is your duty, ask the district's administrator for the role or unit.",
  });
}

export function noSuchDistrict(): PlainError {
  return new PlainError('no-such-district', 404, {
    message: '没有这个区。',
    mend: '请核对地址，或回到首页。',
    messageEn: 'There is no such district.',
    mendEn: 'Check the address, or go back to the first page.',
  });
}

export function deadLink(): PlainError {
  return new PlainError('dead-link', 410, {
    message: '这个进入链接已经用过或已过期。',
    mend: '请用账号登录，或请管理员再发一个链接；示例区的链接在每次启动时重新给出。',
    messageEn: 'This link was used already or has expired.',
    mendEn: 'Sign in, or ask the administrator for another; a sample district prints new links at each start.',
  });
}
