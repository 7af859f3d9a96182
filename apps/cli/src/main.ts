#!/usr/bin/env node
import { run } from './run.js';

// Whoever reads our output may stop early (`luoshi lint report.txt | head`): that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), process);
