import { PlainError } from '../../../core/plain-error.js';

export function noFileSent(): PlainError {
  return new PlainError('no-file', 400, {
    message: '没有收到文件。',
    mend: '请选择一个文件再上传。',
    messageEn: 'No file was received.',
    mendEn: 'Choose a file and send it.',
  });
}

export function noSuchFile(): PlainError {
  return new PlainError('no-such-file', 404, {
    message: '没有这份佐证材料。',
    mend: '请刷新页面，从填报里打开它。',
    messageEn: 'There is no such file.',
    mendEn: 'Reload the page and open it from the return.',
  });
}
