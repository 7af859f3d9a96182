import { execFile } from 'node:child_process';
import { infected, scanFailed } from './errors.js';

export type Scan = 'clean' | 'unscanned';

const LONGEST = 60_000;

/**
 * Runs the scanner (SCAN_COMMAND, its arguments split at spaces) with the file's path behind it: exit 0 is clean, 1 infected, anything
 * else, or more than a minute, an error. Without a command a file is `unscanned`, and shown as that.
 * @throws PlainError `infected` or `scan-failed`
 */
export async function scanFile(command: string | undefined, path: string): Promise<Scan> {
  const [program, ...args] = command?.split(/\s+/).filter(Boolean) ?? [];
  if (program === undefined) return 'unscanned';
  const code = await new Promise<number | null>((resolve) => {
    const child = execFile(program, [...args, path], { timeout: LONGEST }, () => {
      resolve(child.exitCode);
    });
  });
  if (code === 0) return 'clean';
  throw code === 1 ? infected() : scanFailed();
}
