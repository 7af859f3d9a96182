import { readFile } from 'node:fs/promises';
import { PlainError } from './plain-error.js';

/**
 * The text of a file of our own, UTF-8; undefined where there is no such file.
 * @throws PlainError `cannot-read` where it is there but cannot be read
 */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    if (code === 'ENOENT') return undefined;
    throw new PlainError('cannot-read', 500, {
      message: `读不了文件 ${path}（${code}）。`,
      mend: '请让启动落实的用户对它有读写权限，再启动一次。',
      messageEn: `The file ${path} cannot be read (${code}).`,
      mendEn: 'Let the user that starts Luoshi read and write it, and start again.',
    });
  }
}
