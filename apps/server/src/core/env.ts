import { resolve } from 'node:path';
import { z } from 'zod';

const Settings = z.object({
  port: z.coerce.number().int().min(0).max(65535),
  host: z.string().min(1),
  dataDir: z.string().min(1),
  databaseUrl: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  migratorUrl: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  logLevel: z.enum(['silent', 'error', 'warn', 'info', 'debug']),
  smtpUrl: z.url({ protocol: /^smtps?$/ }).optional(),
  mailFrom: z
    .string()
    .regex(/^[^\r\n]*\S+@\S+$|^[^\r\n]*<\S+@\S+>$/)
    .optional(),
  publicUrl: z.url({ protocol: /^https?$/ }).optional(),
  scanCommand: z.string().optional(),
});

/** What the environment says, parsed once at start. */
export type Env = z.infer<typeof Settings>;

/** The environment holds a value that cannot be used; the message names the variable, the value and what is expected. */
export class BadEnvironment extends Error {}

interface Variable {
  key: keyof Env;
  name: string;
  fallback?: string;
  expected: string;
  expectedEn: string;
}

const variables: Variable[] = [
  { key: 'port', name: 'PORT', fallback: '3000', expected: '0 到 65535 的整数', expectedEn: 'a whole number from 0 to 65535' },
  {
    key: 'host',
    name: 'HOST',
    fallback: '127.0.0.1',
    expected: '监听地址，如 127.0.0.1',
    expectedEn: 'an address to listen on, such as 127.0.0.1',
  },
  { key: 'dataDir', name: 'DATA_DIR', fallback: 'data', expected: '一个文件夹的路径', expectedEn: 'the path of a folder' },
  {
    key: 'databaseUrl',
    name: 'DATABASE_URL',
    expected: 'postgres://用户:密码@主机:端口/库名',
    expectedEn: 'postgres://user:password@host:port/database',
  },
  {
    key: 'migratorUrl',
    name: 'DATABASE_MIGRATOR_URL',
    expected: 'postgres://用户:密码@主机:端口/库名',
    expectedEn: 'postgres://user:password@host:port/database',
  },
  {
    key: 'logLevel',
    name: 'LOG_LEVEL',
    fallback: 'warn',
    expected: 'silent、error、warn、info 或 debug',
    expectedEn: 'silent, error, warn, info or debug',
  },
  {
    key: 'smtpUrl',
    name: 'SMTP_URL',
    expected: 'smtp://用户:密码@主机:端口 或 smtps://…',
    expectedEn: 'smtp://user:password@host:port or smtps://…',
  },
  {
    key: 'mailFrom',
    name: 'MAIL_FROM',
    expected: '发件地址，如 落实 <luoshi@example.org>',
    expectedEn: 'the address mail is sent from, such as Luoshi <luoshi@example.org>',
  },
  {
    key: 'publicUrl',
    name: 'PUBLIC_URL',
    expected: '大家打开落实所用的网址，如 https://luoshi.example.org',
    expectedEn: 'the address people open Luoshi at, such as https://luoshi.example.org',
  },
  {
    key: 'scanCommand',
    name: 'SCAN_COMMAND',
    expected: '一个可执行程序的路径',
    expectedEn: 'the path of a program',
  },
];

/**
 * Reads the server's settings: PORT (3000; 0 takes any free port), HOST (127.0.0.1), DATA_DIR (./data, made absolute), DATABASE_URL
 * (none: the embedded PostgreSQL), DATABASE_MIGRATOR_URL (DATABASE_URL), LOG_LEVEL (warn), SMTP_URL and MAIL_FROM (none: no mail is
 * sent), PUBLIC_URL (none: links name the address that was asked), SCAN_COMMAND (none: files are not scanned). An empty value counts as
 * unset.
 * @throws BadEnvironment where a value cannot be used. A connection address is not repeated, for it holds a password.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const raw = Object.fromEntries(variables.map(({ key, name, fallback }) => [key, source[name] || fallback]));
  const parsed = Settings.safeParse(raw);
  if (!parsed.success) {
    const key = parsed.error.issues[0]?.path[0];
    const bad = variables.find((variable) => variable.key === key);
    const shown = bad && !bad.name.endsWith('_URL') ? `“${source[bad.name] ?? ''}”` : '';
    throw new BadEnvironment(
      `环境变量 ${bad?.name ?? ''} 的值${shown}不可用，应为${bad?.expected ?? ''}。(${bad?.name ?? ''} must be ${bad?.expectedEn ?? ''}.)`,
    );
  }
  return { ...parsed.data, dataDir: resolve(parsed.data.dataDir) };
}
