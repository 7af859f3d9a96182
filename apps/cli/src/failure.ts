/** Something the person who ran the command can mend: one plain sentence, exit code 2. */
export class Failure extends Error {}

/** The system's name for what went wrong with a file (ENOENT, EACCES), where the error has one. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
