import { resolve } from 'node:path';

/**
 * `luoshi serve [FILE…]`: what `npm start` does once all is installed and built. The server's own main takes it from here,
 * reads the environment, and ends the process when it is told to stop; so this exit code counts only until then.
 */
export async function runServe(files: readonly string[]): Promise<number> {
  process.argv.splice(2, Infinity, ...files.map((file) => resolve(file)));
  await import('@luoshi/server/main');
  return 0;
}
