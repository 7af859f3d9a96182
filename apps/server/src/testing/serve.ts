import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pino } from 'pino';
import { z } from 'zod';
import { readEnv } from '../core/env.js';
import { startServer } from '../start.js';
import { populate } from './people.js';

/** The server as the tests run it: as `main.ts` does, but with two test districts in place of the sample, so that a test knows what is stored. */
const webDir = resolve(import.meta.dirname, '../../../web/dist');
const server = await startServer({
  env: readEnv(),
  webDir: existsSync(resolve(webDir, 'index.html')) ? webDir : null,
  logger: pino({ level: 'error' }, pino.destination(2)),
  say: () => undefined,
});
process.on('SIGTERM', () => {
  void server.stop().then(() => process.exit(0));
});
const cookies = { test: await populate(server, 'test'), other: await populate(server, 'other') };
const routes = server.routes.map(({ body, ...route }) => ({
  ...route,
  body: body instanceof z.ZodType ? z.toJSONSchema(body, { io: 'input' }) : null,
}));
process.stdout.write(`${JSON.stringify({ url: server.address, cookies, routes })}\n`);
