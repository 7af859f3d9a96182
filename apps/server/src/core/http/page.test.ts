import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePage } from './page.js';

let folder = '';
let address = '';
let app: FastifyInstance;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luoshi-page-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<title>落实</title>');
  await writeFile(join(folder, 'assets', 'index-1.js'), 'export {};');
  app = fastify();
  await servePage(app, folder);
  address = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const get = async (path: string) => {
  const response = await fetch(address + path);
  return {
    status: response.status,
    cached: response.headers.get('cache-control'),
    isPage: (await response.text()).includes('<title>落实</title>'),
  };
};

describe('servePage', () => {
  it('gives the page at its own addresses and asks for it anew each time', async () => {
    expect(await get('/reports/r1?c=1-2')).toEqual({ status: 200, cached: 'no-cache', isPage: true });
  });

  it('lets a file with a hash in its name be kept', async () => {
    expect(await get('/assets/index-1.js')).toEqual({
      status: 200,
      cached: 'public, max-age=31536000, immutable',
      isPage: false,
    });
  });

  it('does not give the page for a file of an older build', async () => {
    expect(await get('/assets/index-0.js')).toEqual({ status: 404, cached: null, isPage: false });
  });

  it('does not give the page for an address of the API that is not there', async () => {
    expect(await get('/api/nothing')).toMatchObject({ status: 404, isPage: false });
  });
});
