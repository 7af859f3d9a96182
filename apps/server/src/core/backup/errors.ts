import { PlainError } from '../plain-error.js';

export function notABackup(file: string): PlainError {
  return new PlainError('not-a-backup', 400, {
    message: `${file} 不是落实的备份。`,
    mend: '请给出由 luoshi backup 写出的文件。',
    messageEn: `${file} is not a backup of Luoshi.`,
    mendEn: 'Name a file that luoshi backup wrote.',
  });
}

export function brokenBackup(file: string, detail: string, detailEn: string): PlainError {
  return new PlainError('broken-backup', 400, {
    message: `备份 ${file} 已损坏：${detail}。`,
    mend: '什么都没有恢复；请改用另一份备份。',
    messageEn: `The backup ${file} is damaged: ${detailEn}.`,
    mendEn: 'Nothing was restored; use another backup.',
  });
}

export function newerBackup(file: string): PlainError {
  return new PlainError('newer-backup', 400, {
    message: `备份 ${file} 是更新版本的落实写的，这个版本读不了。`,
    mend: '请先把落实升级到写出它的版本。',
    messageEn: `The backup ${file} was written by a newer Luoshi than this one.`,
    mendEn: 'Bring Luoshi up to the version that wrote it.',
  });
}

export function noSuchBackup(file: string, code: string): PlainError {
  return new PlainError('no-such-backup', 400, {
    message: `读不了备份 ${file}（${code}）。`,
    mend: '请检查路径和权限。',
    messageEn: `The backup ${file} cannot be read (${code}).`,
    mendEn: 'Check the path and its permissions.',
  });
}

export function notEmpty(target: string): PlainError {
  return new PlainError('not-empty', 409, {
    message: `${target} 不是空的，没有恢复，以免覆盖。`,
    mend: '请用 --data-dir 给出一个空文件夹或还没有的文件夹，或让 DATABASE_URL 指向一个空的数据库。',
    messageEn: `${target} is not empty; nothing was restored, lest something be overwritten.`,
    mendEn: 'Name an empty folder, or one that is not there yet, with --data-dir, or let DATABASE_URL name an empty database.',
  });
}

export function backupExists(file: string): PlainError {
  return new PlainError('backup-exists', 409, {
    message: `${file} 已经存在，没有覆盖。`,
    mend: '请用 --out 另取一个文件名。',
    messageEn: `${file} is there already and was not overwritten.`,
    mendEn: 'Choose another name with --out.',
  });
}

export function cannotWriteBackup(file: string, code: string): PlainError {
  return new PlainError('cannot-write-backup', 500, {
    message: `备份没有写成：写不了 ${file}（${code}）。`,
    mend: '请检查文件夹是否存在、是否有权限、磁盘是否已满。',
    messageEn: `The backup was not made: ${file} cannot be written (${code}).`,
    mendEn: 'Check that its folder exists and may be written to, and that the disk is not full.',
  });
}

export function noData(where: string): PlainError {
  return new PlainError('no-data', 400, {
    message: `${where} 里还没有落实的数据。`,
    mend: '请用 DATA_DIR 指定数据文件夹，或用 DATABASE_URL 指定数据库。',
    messageEn: `${where} holds no data of Luoshi.`,
    mendEn: 'Name the data folder with DATA_DIR, or the database with DATABASE_URL.',
  });
}
