import { PlainError } from '../plain-error.js';

/** There is no entry of this number whose content is public; whether there is one that is not, is not said. */
export function noSuchReceipt(): PlainError {
  return new PlainError('no-such-receipt', 404, {
    message: '没有这条公开的账目。',
    mend: '请核对序号；只有已采纳的进展数据可以公开核验。',
    messageEn: 'There is no public entry of this number.',
    mendEn: 'Check the number; only accepted figures can be checked in public.',
  });
}
