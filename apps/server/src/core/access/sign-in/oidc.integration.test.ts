import { createServer, type Server } from 'node:http';
import Provider, { type Configuration } from 'oidc-provider';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../../testing/index.js';
import type { PersonEntry, SessionAnswer } from '../api.js';

/** A real OpenID provider; who signs in there is whoever its sign-in form names. */
let issuer: string;
let listening: Server;
let server: TestServer;

/** A port that was free a moment ago: the provider must know the server's address before it starts. */
async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listen(probe, 0);
  await new Promise((done) => probe.close(done));
  return port;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done) => {
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(address && typeof address === 'object' ? address.port : 0);
    });
  });
}

function configuration(redirect: string): Configuration {
  return {
    clients: [
      { client_id: 'luoshi', client_secret: 'test-secret', redirect_uris: [redirect], token_endpoint_auth_method: 'client_secret_post' },
    ],
    claims: { openid: ['sub'], profile: ['preferred_username'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, preferred_username: id }) }),
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['test'] },
  };
}

beforeAll(async () => {
  const [port, providerPort] = [await freePort(), await freePort()];
  const publicUrl = `http://127.0.0.1:${String(port)}`;
  issuer = `http://127.0.0.1:${String(providerPort)}`;
  const provider = new Provider(issuer, configuration(`${publicUrl}/oidc/callback`));
  const answer = provider.callback();
  listening = createServer((request, response) => void answer(request, response));
  await listen(listening, providerPort);
  const settings = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'luoshi', OIDC_CLIENT_SECRET: 'test-secret', PUBLIC_URL: publicUrl };
  server = await startTestServer({ PORT: String(port), ...settings });
});
afterAll(async () => {
  await server.stop();
  listening.closeAllConnections();
  await new Promise((done) => listening.close(done));
});

/** Follows redirects as a browser does, with its cookies, signing in at the provider as `who`; answers with where it ended. */
class Visitor {
  private readonly jar = new Map<string, string>();

  async visit(address: string, init: RequestInit = {}): Promise<{ address: string; body: string }> {
    let [at, options] = [address, init];
    for (let hop = 0; hop < 20; hop++) {
      const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(at, {
        ...options,
        redirect: 'manual',
        headers: { ...(options.headers as Record<string, string>), cookie },
      });
      for (const text of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(text) ?? [];
        this.jar.set(name, value);
      }
      const location = response.headers.get('location');
      if (location === null) return { address: at, body: await response.text() };
      [at, options] = [new URL(location, at).href, {}];
    }
    throw new Error('redirected for ever');
  }

  async signInAs(who: string, to = '/account'): Promise<string> {
    let page = await this.visit(`${server.url}/oidc/start?to=${to}`);
    while (page.address.startsWith(`${issuer}/interaction/`)) {
      const [, action = ''] = /<form[^>]*action="([^"]+)"/.exec(page.body) ?? [];
      const [, prompt = ''] = /name="prompt" value="([^"]+)"/.exec(page.body) ?? [];
      const body = new URLSearchParams({ prompt, login: who, password: 'any' });
      page = await this.visit(new URL(action, page.address).href, { method: 'POST', body });
    }
    return page.address.replace(server.url, '');
  }

  async session(): Promise<SessionAnswer> {
    return JSON.parse((await this.visit(`${server.url}/api/session`)).body) as SessionAnswer;
  }
}

const asAdmin = (method: string, path: string, body: object): Promise<Response> =>
  server.fetch(path, { as: 'admin', method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

test('whom no administrator opened the door for is known to the provider and not to the district', async () => {
  const stranger = new Visitor();
  expect(await stranger.signInAs('officer')).toBe('/sign-in?problem=oidc-unknown');
  expect((await stranger.session()).person).toBeNull();
});

test('whom an administrator opened it for is matched by login the first time, by subject ever after', async () => {
  expect((await asAdmin('PATCH', '/api/people/leader', { oidcByLogin: true })).status).toBe(200);
  const leader = new Visitor();
  expect(await leader.signInAs('leader', '/reports')).toBe('/reports');
  const session = await leader.session();
  expect([session.person?.id, session.byProvider]).toEqual(['leader', true]);
  const { people } = (await (await server.fetch('/api/people', { as: 'admin' })).json()) as { people: PersonEntry[] };
  expect(people.find(({ id }) => id === 'leader')?.provider).toBe('bound');
  const again = new Visitor();
  expect(await again.signInAs('leader')).toBe('/account');
  expect((await again.session()).person?.id).toBe('leader');
});

test('who was closed is not let in by the provider either', async () => {
  await asAdmin('PATCH', '/api/people/reviewer', { oidcByLogin: true });
  expect(await new Visitor().signInAs('reviewer')).toBe('/account');
  await asAdmin('PATCH', '/api/people/reviewer', { active: false });
  expect(await new Visitor().signInAs('reviewer')).toBe('/sign-in?problem=oidc-unknown');
});

test('an answer that belongs to no errand of this browser is refused', async () => {
  const browser = new Visitor();
  expect((await browser.visit(`${server.url}/oidc/callback?code=stolen&state=guessed`)).address).toContain('problem=oidc-lost');
  const started = await fetch(`${server.url}/oidc/start`, { redirect: 'manual' });
  const cookie = started.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const forged = await fetch(`${server.url}/oidc/callback?code=stolen&state=guessed&iss=${encodeURIComponent(issuer)}`, {
    redirect: 'manual',
    headers: { cookie },
  });
  expect(forged.headers.get('location')).toBe('/sign-in?problem=oidc-refused');
  const denied = await fetch(`${server.url}/oidc/callback?error=access_denied`, { redirect: 'manual', headers: { cookie } });
  expect(denied.headers.get('location')).toBe('/sign-in?problem=oidc-denied');
});

test('the way leads to a page of ours and nowhere else', async () => {
  await asAdmin('PATCH', '/api/people/planner', { oidcByLogin: true });
  expect(await new Visitor().signInAs('planner', '//elsewhere.example')).not.toContain('elsewhere');
});
