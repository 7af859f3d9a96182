import { defineConfig } from 'vitest/config';

/** One project a kind of test: unit tests need nothing, integration tests a PostgreSQL, browser tests a Chromium. */
const source = { resolve: { conditions: ['luoshi-source'] }, ssr: { resolve: { conditions: ['luoshi-source'] } } };

export default defineConfig({
  test: {
    projects: [
      { ...source, test: { name: 'unit', include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.{ts,tsx}', 'bench/src/**/*.test.ts', 'sample/*.test.ts'], exclude: ['**/*.integration.test.ts', '**/*.browser.test.ts'] } },
    ],
  },
});
