import { main } from './lib/run.mjs';
import { ensureBuilt, ensureInstalled, requireNode } from './lib/setup.mjs';

/** `npm run --silent luoshi -- ARGS`: the luoshi command, installed and compiled first where it isn't. */
await main(async () => {
  requireNode();
  await ensureInstalled();
  await ensureBuilt({ projects: ['apps/cli'], page: false });
  // npm runs scripts in the project's root; the files are named from where the person stands.
  const { npm_lifecycle_event: script, INIT_CWD: from } = process.env;
  if (script === 'luoshi' && from) process.chdir(from);
  await import('../apps/cli/dist/main.js');
});
