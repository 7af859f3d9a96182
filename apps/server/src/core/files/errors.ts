import { PlainError } from '../plain-error.js';

export function executableRefused(): PlainError {
  return new PlainError('executable-refused', 422, {
    message: '这是程序或带宏的文件，不能作佐证材料。',
    mend: '请上传照片、PDF、Word、Excel、文本或压缩包；带宏的文件请另存为不带宏的格式。',
    messageEn: 'This is a program, or a document with macros, and cannot be evidence.',
    mendEn: 'Send a picture, PDF, Word, Excel, text or zip file; save a document with macros without them.',
  });
}

export function unknownKind(): PlainError {
  return new PlainError('unknown-kind-of-file', 422, {
    message: '认不出这是哪种文件，没有保存。',
    mend: '请上传照片、PDF、Word、Excel、文本或压缩包。',
    messageEn: 'The kind of this file was not recognised; it was not stored.',
    mendEn: 'Send a picture, PDF, Word, Excel, text or zip file.',
  });
}

export function emptyFile(): PlainError {
  return new PlainError('empty-file', 422, {
    message: '这个文件是空的，没有保存。',
    mend: '请检查文件后再上传。',
    messageEn: 'The file is empty; it was not stored.',
    mendEn: 'Check the file and send it again.',
  });
}

export function infected(): PlainError {
  return new PlainError('infected', 422, {
    message: '病毒扫描发现这个文件有问题，没有保存。',
    mend: '请先在自己的电脑上查杀，再上传干净的文件。',
    messageEn: 'The virus scanner found something in this file; it was not stored.',
    mendEn: 'Clean it on your own computer and send it again.',
  });
}

export function scanFailed(): PlainError {
  return new PlainError('scan-failed', 503, {
    message: '病毒扫描没有做成，文件没有保存。',
    mend: '请过几分钟再试；仍不行请告诉管理员检查扫描程序。',
    messageEn: 'The virus scan did not come off; the file was not stored.',
    mendEn: 'Try again in some minutes; if it stays so, ask the administrator to look at the scanner.',
  });
}

export function diskFull(): PlainError {
  return new PlainError('disk-full', 507, {
    message: '服务器的磁盘满了，文件没有保存，已有的内容没有丢失。',
    mend: '请告诉管理员腾出空间，再上传一次。',
    messageEn: "The server's disk is full; the file was not stored, and nothing stored before was lost.",
    mendEn: 'Ask the administrator to make room, then send it again.',
  });
}

/** Its row is there, its bytes are not. */
export function fileGone(): PlainError {
  return new PlainError('file-gone', 410, {
    message: '这份佐证材料登记过，但磁盘上的文件不见了或被改动过。',
    mend: '请让管理员从备份中恢复，或请填报单位重新上传同一份文件。',
    messageEn: 'This file was registered, but on the disk it is missing or was altered.',
    mendEn: 'Ask the administrator to restore it from a backup, or the unit to send the same file again.',
  });
}
