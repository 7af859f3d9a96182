import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const once = (names, where) => names.map((name) => ({ name, message: `${name} is wrapped once, in ${where}; use that.` }));
const documentLibraries = once(['pdfjs-dist', 'mammoth', 'exceljs', 'htmlparser2', 'jszip'], 'packages/documents');
const documentPatterns = [{ group: ['pdfjs-dist/*'], message: 'pdfjs-dist is wrapped once, in packages/documents; use that.' }];
const databaseLibraries = once(['pg', 'kysely'], 'core/database and the store.ts and tables.ts beside it');
const noEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only apps/server/src/core/env.ts reads the environment, parsed once, so that a bad value stops the start and says which.',
};
const tests = ['**/*.test.ts', '**/*.test.tsx', '**/*.test.mjs', '**/testing/**', '**/test/**'];

export default defineConfig(
  globalIgnores(['**/dist/**', '**/dist-types/**', '**/node_modules/**', '**/.cache/**', 'data/**', 'coverage/**']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['vitest.config.ts', 'apps/web/vite.config.ts'] } } },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      // Chinese has no combining characters: a code point is a character.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-imports': ['error', { paths: [...documentLibraries, ...databaseLibraries], patterns: documentPatterns }],
      'no-restricted-syntax': ['error', noEnv, { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'prefer-const': 'error',
      'no-var': 'error',
    },
  },
  { files: ['packages/documents/**'], rules: { 'no-restricted-imports': ['error', { paths: databaseLibraries }] } },
  {
    files: ['apps/server/src/core/database/**', 'apps/server/src/testing/**', 'apps/server/src/{core,systems}/**/{store,tables}.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: documentLibraries, patterns: documentPatterns }] },
  },
  { files: ['apps/server/src/core/env.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // The tools that read these two want a default export; no tsconfig holds them.
  {
    files: ['**/vite.config.ts', 'vitest.config.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // A word list is as long as the language needs, and learned weights as long as the learning made them.
    files: ['packages/*/src/lexicon/**', 'packages/reader/src/tagger/weights.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: tests,
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-imports': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  { files: ['apps/cli/**', 'bench/**'], rules: { 'no-console': 'off' } },
  // A declaration says how somebody else's package exports.
  { files: ['**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    // Marked as deprecated only to stand out; it is called for a provider on this machine alone, which core/env.ts sees to.
    files: ['apps/server/src/core/access/sign-in/oidc.ts'],
    rules: {
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', name: 'allowInsecureRequests', package: 'openid-client' }] },
      ],
    },
  },
  // It starts a server and says in which environment.
  { files: ['bench/src/server-pages.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['apps/web/**/*.tsx', 'apps/web/**/*.ts'], extends: [reactHooks.configs.flat.recommended] },
);
