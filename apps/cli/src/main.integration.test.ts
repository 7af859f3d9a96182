import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const report = `某区2025年计划草案的报告\n一、主要任务\n${'新增学位4000个，建成区图书馆。\n'.repeat(2000)}`;

/** Runs the built command; with `impatient`, stops reading its output after the first piece, as `head` does. */
function luoshi(argv: readonly string[], impatient = false): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [main, ...argv]);
  let out = '';
  let err = '';
  child.stdout.on('data', (piece: Buffer) => {
    out += piece.toString();
    if (impatient) child.stdout.destroy();
  });
  child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
  child.stdin.end(report);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

it('the built command reads standard input and prints JSON', async () => {
  const { code, out, err } = await luoshi(['read', '-', '--lang', 'zh']);
  expect([code, err]).toEqual([0, '']);
  expect((JSON.parse(out) as { document: { planYear: number } }).document.planYear).toBe(2025);
});

it('the built command ends quietly when nobody reads on', async () => {
  const { code, err } = await luoshi(['read', '-', '--lang', 'zh'], true);
  expect([code, err]).toEqual([0, '']);
});
