import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Tenancy } from '../database/connect.js';
import { makeToken, readToken, type Sessions } from './sessions.js';
import { SignInStore } from './sign-in/store.js';
import type { Opening } from './store.js';

/** The cookie that holds the session. */
export const COOKIE = 'luoshi';
/** The cookie by which a device is known again that somebody signed in with; it lets nobody in. */
const DEVICE = 'luoshi-device';

/** What everything that lets people in and out stands on. */
export interface Door {
  tenancy: Tenancy;
  sessions: Sessions;
  /** The clock. */
  now: () => Date;
  /** Where browsers reach the server, without a slash at the end; null where no one said so. */
  publicUrl: string | null;
}

/** Cookies go over https alone, where people come by https. */
export function isSecure({ publicUrl }: Pick<Door, 'publicUrl'>): boolean {
  return publicUrl?.startsWith('https:') ?? false;
}

/** How our cookies are kept: not readable by scripts, not sent along with other sites' forms. */
export function cookieOptions(door: Pick<Door, 'publicUrl'>) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(door) } as const;
}

/** Opens a session for somebody who has shown who they are, hands the browser its cookie, and remembers the device. */
export async function admit(
  door: Door,
  request: FastifyRequest,
  reply: FastifyReply,
  { district, personId, way }: { district: string; personId: string; way: Opening['way'] },
): Promise<void> {
  const now = door.now();
  const agent = (request.headers['user-agent'] ?? '').slice(0, 200);
  const session = await door.sessions.open(district, personId, now, { way, agent });
  void reply.setCookie(COOKIE, session, { ...cookieOptions(door), maxAge: 7 * 24 * 3600 });
  const store = new SignInStore(door.tenancy.of(district), district);
  const known = readToken(request.cookies[DEVICE] ?? '');
  if (known?.district === district && (await store.ownsDevice(known.hash, personId))) return;
  const device = makeToken(district);
  await store.addDevice(device.hash, personId, now);
  void reply.setCookie(DEVICE, device.text, { ...cookieOptions(door), maxAge: 400 * 24 * 3600 });
}

/** Takes the session's cookie back; the device stays known. */
export function clearSession(reply: FastifyReply): void {
  void reply.clearCookie(COOKIE, { path: '/' });
}

/** The session's token that the browser sent. */
export function sessionOf(request: FastifyRequest): string | undefined {
  return request.cookies[COOKIE];
}

/** The device's token that the browser sent. */
export function deviceOf(request: FastifyRequest): string | undefined {
  return request.cookies[DEVICE];
}

/** A path of this server; anything else, such as //elsewhere, becomes the first page. */
export function ownPath(to: string | undefined): string {
  return to !== undefined && /^\/(?![/\\])/.test(to) && !/[\r\n\\]/.test(to) ? to : '/';
}

/** True where a person looks at the answer in a browser's address bar, not a program. */
export function isPageVisit(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').includes('text/html');
}

/** Leads a person to the sign-in page, which says in words what `code` stands for. */
export function leadToSignIn(reply: FastifyReply, code: string): FastifyReply {
  return reply.redirect(`/sign-in?problem=${encodeURIComponent(code)}`, 303);
}
