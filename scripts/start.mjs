import { resolve } from 'node:path';
import { main, root } from './lib/run.mjs';
import { ensureBuilt, ensureInstalled, requireNode } from './lib/setup.mjs';

/** `npm start [-- [--empty] FILE…]`: installs and builds what is missing, then runs the server in this process. */
await main(async () => {
  requireNode();
  await ensureInstalled();
  await ensureBuilt({ projects: ['apps/server'], page: true });
  // npm runs scripts in the project's root; the files are named from where the person stands.
  const from = process.env.INIT_CWD ?? process.cwd();
  process.argv.splice(2, Infinity, ...process.argv.slice(2).map((arg) => (arg.startsWith('--') ? arg : resolve(from, arg))));
  process.chdir(root);
  await import('../apps/server/dist/main.js');
});
