import { resolve } from 'node:path';
import { z } from 'zod';

/** Addresses, networks, or the names that the proxy library knows, separated by commas. */
const PROXIES =
  /^(loopback|linklocal|uniquelocal|[0-9a-fA-F.:]+(\/\d{1,3})?)(\s*,\s*(loopback|linklocal|uniquelocal|[0-9a-fA-F.:]+(\/\d{1,3})?))*$/;

/** A provider is reached by https; by http on this machine alone. */
function isSafeIssuer(issuer: string): boolean {
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
}

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
  trustProxy: z
    .union([
      z
        .string()
        .regex(/^\d{1,2}$/)
        .transform(Number),
      z.string().regex(PROXIES),
    ])
    .optional(),
  oidcIssuer: z.url().refine(isSafeIssuer).optional(),
  oidcClientId: z.string().optional(),
  oidcClientSecret: z.string().optional(),
});

/** What the environment says, parsed once at start. */
export type Env = Omit<z.infer<typeof Settings>, 'oidcIssuer' | 'oidcClientId' | 'oidcClientSecret'> & {
  /** The OpenID provider to sign in with; `publicUrl` is there too, then. */
  oidc?: { issuer: string; clientId: string; clientSecret: string } | undefined;
};

/** The environment holds a value that cannot be used; the message names the variable, the value and what is expected. */
export class BadEnvironment extends Error {}

interface Variable {
  key: keyof z.infer<typeof Settings>;
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
  {
    key: 'trustProxy',
    name: 'TRUST_PROXY',
    expected: '代理的层数，或代理的地址（用逗号分开），如 1 或 10.0.0.5',
    expectedEn: 'how many proxies stand before it, or their addresses separated by commas, such as 1 or 10.0.0.5',
  },
  {
    key: 'oidcIssuer',
    name: 'OIDC_ISSUER',
    expected: '以 https 开头的统一认证地址（只有本机可用 http）',
    expectedEn: 'the OpenID provider’s issuer, by https (by http on this machine alone)',
  },
  {
    key: 'oidcClientId',
    name: 'OIDC_CLIENT_ID',
    expected: '统一认证给出的客户端编号',
    expectedEn: 'the client id the provider gave',
  },
  {
    key: 'oidcClientSecret',
    name: 'OIDC_CLIENT_SECRET',
    expected: '统一认证给出的客户端密钥',
    expectedEn: 'the client secret the provider gave',
  },
];

/**
 * Reads the server's settings: PORT (3000; 0 takes any free port), HOST (127.0.0.1), DATA_DIR (./data, made absolute), DATABASE_URL
 * (none: the embedded PostgreSQL), DATABASE_MIGRATOR_URL (DATABASE_URL), LOG_LEVEL (warn), SMTP_URL and MAIL_FROM (none: no mail is
 * sent), PUBLIC_URL (none: links name the address that was asked), SCAN_COMMAND (none: files are not scanned), TRUST_PROXY
 * (none: what a request says of where it came from is not believed), OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET (none: no OpenID
 * Connect; all of them and PUBLIC_URL, or none). An empty value counts as unset.
 * @throws BadEnvironment where a value cannot be used, or one is missing that another needs. A connection address is not repeated, for it holds a password.
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
  const { oidcIssuer, oidcClientId, oidcClientSecret, publicUrl, dataDir, ...plain } = parsed.data;
  return {
    ...plain,
    dataDir: resolve(dataDir),
    ...(publicUrl === undefined ? {} : { publicUrl: publicUrl.replace(/\/+$/, '') }),
    ...oidcOf({ OIDC_ISSUER: oidcIssuer, OIDC_CLIENT_ID: oidcClientId, OIDC_CLIENT_SECRET: oidcClientSecret, PUBLIC_URL: publicUrl }),
  };
}

type Given = Record<'OIDC_ISSUER' | 'OIDC_CLIENT_ID' | 'OIDC_CLIENT_SECRET' | 'PUBLIC_URL', string | undefined>;

function oidcOf(given: Given): Pick<Env, 'oidc'> {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, PUBLIC_URL: publicUrl } = given;
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return {};
  if (issuer === undefined || clientId === undefined || clientSecret === undefined || publicUrl === undefined) {
    const missing = Object.entries(given).find(([, value]) => value === undefined)?.[0] ?? '';
    throw new BadEnvironment(`用统一认证登录还缺环境变量 ${missing}。(OpenID Connect also needs ${missing}.)`);
  }
  return { oidc: { issuer, clientId, clientSecret } };
}
