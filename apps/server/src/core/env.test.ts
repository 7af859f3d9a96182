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
