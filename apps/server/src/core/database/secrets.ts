import { randomBytes } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { readIfThere } from '../read-if-there.js';

const Secrets = z.object({ superuser: z.string(), migrator: z.string(), app: z.string() });

/** The passwords of the embedded database's three roles. */
export type Secrets = z.infer<typeof Secrets>;

/**
 * Reads the passwords from `path`, or makes them up (192 random bits each) and keeps them there, readable by the owner only.
 * @throws PlainError `cannot-read` where the file is there but cannot be read
 */
export async function readSecrets(path: string): Promise<Secrets> {
  const kept = await readIfThere(path);
  if (kept !== undefined) return Secrets.parse(JSON.parse(kept));
  const password = (): string => randomBytes(24).toString('hex');
  const made = { superuser: password(), migrator: password(), app: password() };
  await writeFile(`${path}.new`, JSON.stringify(made), { mode: 0o600 });
  await rename(`${path}.new`, path);
  return made;
}
