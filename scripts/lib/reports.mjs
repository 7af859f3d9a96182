import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Counts a vitest JSON report and removes it, so that an old one is never counted. A file that broke before its tests ran counts as one
 * failure, and so does a run that ended badly without saying which test failed.
 */
export function readReport(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, note: 'the run ended without a report' };
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = numFailedTests + broken.length;
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: numPendingTests + numTodoTests };
}

/** How many tests the files under `folder` with this ending hold, without running them. */
export function countTests(folder, ending) {
  let count = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith(ending) || entry.parentPath.includes('node_modules')) continue;
    count += readFileSync(join(entry.parentPath, entry.name), 'utf8').match(/^\s*(test|it)\(/gm)?.length ?? 0;
  }
  return count;
}
