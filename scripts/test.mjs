import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, installBrowser } from './lib/browser.mjs';
import { findOffice, installOffice } from './lib/office.mjs';
import { main, npm, root, runLoudly, say, tool } from './lib/run.mjs';
import { countTests, readReport } from './lib/reports.mjs';
import { ensureInstalled, requireNode } from './lib/setup.mjs';

const totals = { passed: 0, failed: 0, skipped: 0 };
const lines = [];

/** Announces a step, times it, remembers its outcome. A check that fails counts as one failure; tests count themselves. */
async function step(name, work) {
  say(`\n── ${name}`);
  const started = Date.now();
  const outcome = await work();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  for (const key of Object.keys(totals)) totals[key] += outcome[key] ?? 0;
  const counts = outcome.passed === undefined ? '' : `, ${outcome.passed} passed, ${outcome.failed} failed, ${outcome.skipped} skipped`;
  lines.push(`${outcome.failed ? '✗' : '✓'} ${name} (${seconds} s${counts})${outcome.note ? ` — ${outcome.note}` : ''}`);
  say(lines.at(-1));
}

const check = (run) => async () => ({ failed: (await runLoudly(...run)) === 0 ? 0 : 1 });

async function vitest(project, env = {}) {
  const file = join(root, '.cache/reports', `${project}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, '--passWithNoTests'];
  const code = await runLoudly(...tool('vitest/vitest.mjs', ...args), { env: { ...process.env, ...env } });
  return readReport(file, code);
}

async function browserTests() {
  const browser = findBrowser() ?? (await installBrowser());
  if (browser) return vitest('browser', { LUOSHI_CHROMIUM: browser });
  const skipped = countTests(join(root, 'apps/web'), '.browser.test.ts');
  return {
    passed: 0,
    failed: 0,
    skipped,
    note: 'no Chromium: install chromium and fonts-noto-cjk (apt-get install, as root), then run again',
  };
}

async function officeTests() {
  const office = findOffice() ?? (await installOffice());
  if (office) return vitest('office', { LUOSHI_OFFICE: office });
  return {
    passed: 0,
    failed: 0,
    skipped: countTests(join(root, 'packages'), '.office.test.ts'),
    note: 'no LibreOffice: install libreoffice-writer-nogui and fonts-noto-cjk (apt-get install, as root), then run again',
  };
}

await main(async () => {
  requireNode();
  await ensureInstalled();
  await step('types', check(tool('typescript/bin/tsc', '-b')));
  await step('lint', check(npm('run', '--silent', 'lint')));
  await step('walls', check(npm('run', '--silent', 'walls')));
  await step('page', check(npm('run', '--silent', 'build', '-w', '@luoshi/web')));
  await step('unit tests', () => vitest('unit'));
  await step('office tests', officeTests);
  await step('integration tests', () => vitest('integration'));
  await step('browser tests', browserTests);
  if (!existsSync(join(root, '../shared')) || readdirSync(join(root, '../shared')).length === 0) {
    say('\n../shared is not here: benchmarks on the real reports were not run.');
  }
  process.stdout.write(`\n${lines.join('\n')}\n\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`);
  process.exitCode = totals.failed === 0 ? 0 : 1;
});
