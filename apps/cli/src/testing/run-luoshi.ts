import { run } from '../run.js';

/** What a run left behind. */
export interface Outcome {
  code: number;
  out: string;
  err: string;
}

/** How a run differs from one in a pipe, in Chinese, without input. */
export interface Conditions {
  stdin?: string | Uint8Array;
  terminal?: boolean;
  env?: Record<string, string>;
}

/** Runs the command with streams of its own. */
export async function runLuoshi(argv: readonly string[], { stdin = '', terminal = false, env = {} }: Conditions = {}): Promise<Outcome> {
  const written = { out: '', err: '' };
  const decoder = new TextDecoder();
  const stream = (name: keyof typeof written): { write(chunk: string | Uint8Array): void; isTTY: boolean } => ({
    write: (chunk) => void (written[name] += typeof chunk === 'string' ? chunk : decoder.decode(chunk)),
    isTTY: terminal,
  });
  const input = async function* (): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin);
  };
  const code = await run(argv, { stdin: input(), stdout: stream('out'), stderr: stream('err'), env });
  return { code, ...written };
}
