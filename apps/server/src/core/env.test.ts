import { expect, test } from 'vitest';
import { BadEnvironment, readEnv } from './env.js';

test('an empty environment listens on loopback and keeps its data beside the project', () => {
  expect(readEnv({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDir: `${process.cwd()}/data`,
    databaseUrl: undefined,
    migratorUrl: undefined,
    logLevel: 'warn',
  });
});

test('an empty value counts as unset', () => {
  expect(readEnv({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: undefined });
});

test('a port that is no port is named together with its value', () => {
  expect(() => readEnv({ PORT: '80000' })).toThrow(BadEnvironment);
  expect(() => readEnv({ PORT: 'http' })).toThrow(/PORT.*“http”.*0 到 65535/);
});

test('a bad database address is named but not repeated, for it holds a password', () => {
  expect(() => readEnv({ DATABASE_URL: 'mysql://me:secret@host/db' })).toThrow(/DATABASE_URL/);
  expect(() => readEnv({ DATABASE_URL: 'mysql://me:secret@host/db' })).not.toThrow(/secret/);
});

test('an OpenID provider needs all its settings, and https unless it is on this machine', () => {
  const whole = {
    OIDC_ISSUER: 'https://login.example.org',
    OIDC_CLIENT_ID: 'luoshi',
    OIDC_CLIENT_SECRET: 's',
    PUBLIC_URL: 'https://a.example/',
  };
  expect(readEnv(whole)).toMatchObject({
    oidc: { issuer: 'https://login.example.org', clientId: 'luoshi', clientSecret: 's' },
    publicUrl: 'https://a.example',
  });
  expect(() => readEnv({ ...whole, OIDC_CLIENT_SECRET: '' })).toThrow(/OIDC_CLIENT_SECRET/);
  expect(() => readEnv({ ...whole, PUBLIC_URL: '' })).toThrow(/PUBLIC_URL/);
  expect(() => readEnv({ ...whole, OIDC_ISSUER: 'http://login.example.org' })).toThrow(/OIDC_ISSUER/);
  expect(readEnv({ ...whole, OIDC_ISSUER: 'http://127.0.0.1:4000' }).oidc?.issuer).toBe('http://127.0.0.1:4000');
});

test('proxies are believed by number or by address, and nothing else is taken', () => {
  expect(readEnv({ TRUST_PROXY: '2' }).trustProxy).toBe(2);
  expect(readEnv({ TRUST_PROXY: '10.0.0.0/8, loopback' }).trustProxy).toBe('10.0.0.0/8, loopback');
  expect(() => readEnv({ TRUST_PROXY: 'true' })).toThrow(/TRUST_PROXY/);
});
