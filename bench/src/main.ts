/** A benchmark: prints its own figures and, where it has a peer, the peer's from the same run. */
interface Benchmark {
  run(args: readonly string[]): void | Promise<void>;
}

const benchmarks: Record<string, () => Promise<Benchmark>> = {
  accuracy: () => import('./accuracy.js'),
  forecast: () => import('./forecast.js'),
  ledger: () => import('./ledger.js'),
  owners: () => import('./owners.js'),
  'reader-speed': () => import('./reader-speed.js'),
  'server-pages': () => import('./server-pages.js'),
  'train-tagger': () => import('./train-tagger.js'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = benchmarks[name];
if (load) {
  await (await load()).run(args);
} else {
  console.error(`usage: npm run bench -- NAME [ARGUMENT…], where NAME is one of: ${Object.keys(benchmarks).join(', ')}`);
  process.exitCode = 2;
}
