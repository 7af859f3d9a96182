/** The walls of the house. Each rule says why, so that whoever runs into one knows what to do instead. */
const system = '^apps/server/src/systems/([^/]+)/';
const io =
  '^(node:)?(fs|fs/promises|http|http2|https|net|tls|dgram|dns|child_process|cluster|worker_threads|os|process|readline|timers)(/|$)';
const isTest = '\\.test\\.(ts|tsx|mjs)$|/testing/|/test/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two modules that import each other are one module in two files: move what both need below them.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'packages-know-no-app',
      severity: 'error',
      comment: 'Imports only point down (cli > web > server > packages): a package must be usable alone from npm.',
      from: { path: '^packages/' },
      to: { path: '^(apps|bench|sample|scripts)/' },
    },
    {
      name: 'packages-are-pure',
      severity: 'error',
      comment: 'A package does no I/O: bytes and text come in as arguments, results go out as values. Do the I/O in the app.',
      from: { path: '^packages/', pathNot: isTest },
      to: { dependencyTypes: ['core'], path: io },
    },
    {
      name: 'server-knows-no-face',
      severity: 'error',
      comment: 'Imports only point down: the server knows neither the page nor the command line. Move what is shared into a package.',
      from: { path: '^apps/server/' },
      to: { path: '^apps/(web|cli)/' },
    },
    {
      name: 'web-knows-no-cli',
      severity: 'error',
      comment: 'Imports only point down: the page does not know the command line.',
      from: { path: '^apps/web/' },
      to: { path: '^apps/cli/' },
    },
    {
      name: 'web-knows-the-server-by-its-types',
      severity: 'error',
      comment: 'The page speaks to the server over HTTP; only types (`import type`) may be shared.',
      from: { path: '^apps/web/src/', pathNot: isTest },
      to: { path: '^apps/server/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'systems-are-strangers',
      severity: 'error',
      comment: 'Systems never import each other; they meet in core (measures, ledger, links).',
      from: { path: system },
      to: { path: '^apps/server/src/systems/', pathNot: '^apps/server/src/systems/$1/' },
    },
    {
      name: 'systems-have-one-door',
      severity: 'error',
      comment: "A system's index.ts is its only door (api.ts is what it says over HTTP, types only).",
      from: { path: '^apps/server/src/', pathNot: `^apps/server/src/systems/|${isTest}` },
      to: { path: '^apps/server/src/systems/', pathNot: '/(index|api)\\.ts$' },
    },
    {
      name: 'core-stands-below-systems',
      severity: 'error',
      comment: 'Core is what every system stands on; it knows none of them.',
      from: { path: '^apps/server/src/core/' },
      to: { path: '^apps/server/src/(systems/|main|start)' },
    },
    {
      name: 'sql-in-the-store-only',
      severity: 'error',
      comment: 'SQL lives in store.ts (tables in tables.ts) and core/database; elsewhere call the store.',
      from: { path: '^apps/server/src/', pathNot: `^apps/server/src/core/database/|/(store|tables)\\.ts$|${isTest}` },
      to: { path: 'node_modules/(pg|kysely)/' },
    },
    {
      name: 'models-are-pure',
      severity: 'error',
      comment: 'model.ts holds types, states and moves; it imports packages only.',
      from: { path: `${system}model\\.ts$` },
      to: { path: '^apps/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'document-libraries-once',
      severity: 'error',
      comment: 'The libraries that open and write documents are wrapped once, in packages/documents.',
      from: { pathNot: `^packages/documents/|^node_modules|${isTest}` },
      to: { path: 'node_modules/(pdfjs-dist|mammoth|exceljs|htmlparser2|jszip|docx)/' },
    },
    {
      name: 'mail-and-sniffing-once',
      severity: 'error',
      comment: 'The libraries that send mail and tell a file by its bytes are wrapped once, in core/mail and core/files.',
      from: { pathNot: `^apps/server/src/core/(mail|files)/|^node_modules|${isTest}` },
      to: { path: 'node_modules/(nodemailer|file-type)/' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'An import that leads nowhere breaks at the first run.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist(-types)?|\\.cache)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    detectJSDocImports: false,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['luoshi-source', 'import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
