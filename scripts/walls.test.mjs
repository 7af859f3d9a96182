import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from './lib/run.mjs';

/** A small house that breaks every wall once, and beside each breach a neighbour that is allowed the same. */
const house = {
  'tsconfig.base.json': '{}',
  'packages/one/src/index.ts': "import { readFileSync } from 'node:fs';\nexport const one = readFileSync;",
  'packages/one/src/read.test.ts': "import { readFileSync } from 'node:fs';\nexport const two = readFileSync;",
  'packages/one/src/up.ts': "export { main } from '../../../apps/cli/src/main.js';",
  'packages/one/src/a.ts': "import { b } from './b.js';\nexport const a = () => b;",
  'packages/one/src/b.ts': "import { a } from './a.js';\nexport const b = () => a;",
  'packages/one/src/lost.ts': "export { nothing } from './nowhere.js';",
  'apps/cli/src/main.ts': 'export const main = 1;',
  'apps/web/src/page.ts': "export { door } from '../../server/src/systems/plan/index.js';",
  'apps/web/src/types.ts': "import type { Door } from '../../server/src/systems/plan/index.js';\nexport type Same = Door;",
  'apps/web/src/cli.ts': "export { main } from '../../cli/src/main.js';",
  'apps/server/src/core/down.ts': "export { door } from '../systems/plan/index.js';",
  'apps/server/src/core/face.ts': "export { main } from '../../../cli/src/main.js';",
  'apps/server/src/back-door.ts': "export { store } from './systems/plan/store.js';",
  'apps/server/src/front-door.ts': "export { door } from './systems/plan/index.js';",
  'apps/server/src/systems/plan/index.ts': 'export const door = 1;\nexport type Door = number;',
  'apps/server/src/systems/plan/store.ts': "import pg from 'pg';\nexport const store = pg;",
  'apps/server/src/systems/plan/routes.ts': "import pg from 'pg';\nexport const routes = pg;",
  'apps/server/src/systems/plan/model.ts': "export { store } from './store.js';",
  'apps/server/src/systems/requests/index.ts': "export { door } from '../plan/index.js';",
  'apps/server/src/systems/requests/sheet.ts': "import excel from 'exceljs';\nexport const sheet = excel;",
  'node_modules/pg/package.json': '{"name":"pg","main":"index.js"}',
  'node_modules/pg/index.js': 'module.exports = 1;',
  'node_modules/exceljs/package.json': '{"name":"exceljs","main":"index.js"}',
  'node_modules/exceljs/index.js': 'module.exports = 1;',
};

const folder = mkdtempSync(join(tmpdir(), 'luoshi-walls-'));
for (const [path, content] of Object.entries(house)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('each wall stops what it is there to stop, and nothing beside it', { timeout: 120_000 }, () => {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json', 'packages', 'apps'];
  const { stdout } = spawnSync(process.execPath, [cruiser, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
  const breaches = JSON.parse(stdout).summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
  expect([...new Set(breaches)].sort()).toEqual(
    [
      'core-stands-below-systems: apps/server/src/core/down.ts',
      'document-libraries-once: apps/server/src/systems/requests/sheet.ts',
      'models-are-pure: apps/server/src/systems/plan/model.ts',
      'no-cycles: packages/one/src/a.ts',
      'no-unresolvable: packages/one/src/lost.ts',
      'packages-are-pure: packages/one/src/index.ts',
      'packages-know-no-app: packages/one/src/up.ts',
      'server-knows-no-face: apps/server/src/core/face.ts',
      'sql-in-the-store-only: apps/server/src/systems/plan/routes.ts',
      'systems-are-strangers: apps/server/src/systems/requests/index.ts',
      'systems-have-one-door: apps/server/src/back-door.ts',
      'web-knows-no-cli: apps/web/src/cli.ts',
      'web-knows-the-server-by-its-types: apps/web/src/page.ts',
    ].sort(),
  );
});
