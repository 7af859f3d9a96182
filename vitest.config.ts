import { defineConfig } from 'vitest/config';

/** Tests run on the sources: each package's export `luoshi-source` names them. */
const source = { resolve: { conditions: ['luoshi-source'] }, ssr: { resolve: { conditions: ['luoshi-source'] } } };
const inTurn = { pool: 'forks', fileParallelism: true, maxWorkers: 2 } as const;

/** One project a kind of test: unit tests need nothing, office tests LibreOffice, integration tests a PostgreSQL, browser tests a Chromium too. */
export const config = defineConfig({
  test: {
    projects: [
      {
        ...source,
        test: {
          ...inTurn,
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/*/src/**/*.test.{ts,tsx}',
            'bench/src/**/*.test.ts',
            'sample/*.test.ts',
            'scripts/*.test.mjs',
          ],
          exclude: ['**/*.integration.test.ts', '**/*.browser.test.ts', '**/*.office.test.ts'],
        },
      },
      {
        ...source,
        test: {
          ...inTurn,
          name: 'integration',
          include: ['apps/*/src/**/*.integration.test.ts'],
          globalSetup: ['apps/server/src/testing/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        ...source,
        test: {
          ...inTurn,
          name: 'office',
          include: ['packages/*/src/**/*.office.test.ts'],
          testTimeout: 180_000,
          maxWorkers: 1,
        },
      },
      {
        ...source,
        test: {
          ...inTurn,
          name: 'browser',
          include: ['apps/web/**/*.browser.test.ts'],
          exclude: ['**/node_modules/**'],
          globalSetup: ['apps/server/src/testing/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: 1,
        },
      },
    ],
  },
});

export default config;
