import { PlainError } from '../../plain-error.js';

/** The link to the set-up is unknown, was used, or has expired. */
export function deadSetupLink(): PlainError {
  return new PlainError('dead-setup-link', 410, {
    message: '这个设置链接已经用过或不再有效。',
    mend: '如果还没有设置过，请重新启动落实，用它打印的新链接；已经设置过的，请直接登录。',
    messageEn: 'This set-up link was used or no longer holds.',
    mendEn: 'If nothing was set up yet, start Luoshi again and use the link it prints; otherwise sign in.',
  });
}

/** Units or people that contradict each other: `what` names the first of them. */
export function unfitSheet(what: string): PlainError {
  return new PlainError('unfit-units', 400, {
    message: `单位和人员名单前后不一致：“${what}”。`,
    mend: '请重新上传表格，改好提示的问题后再继续。',
    messageEn: `The units and people contradict each other: “${what}”.`,
    mendEn: 'Upload the sheet again and mend what it is told of.',
  });
}
