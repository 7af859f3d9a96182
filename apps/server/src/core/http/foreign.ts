import type { IncomingHttpHeaders } from 'node:http';
import { PlainError } from '../plain-error.js';

/** A change asked for by another website. */
export const foreignPage = new PlainError('foreign-page', 403, {
  message: '这个请求来自别的网站，没有执行。',
  mend: '请在落实自己的页面上操作。',
  messageEn: 'This request came from another website and was not carried out.',
  mendEn: "Use Luoshi's own page.",
});

/** A header by which a program that is no browser says so. A website cannot set it without being asked for leave, which is not given. */
export const PROGRAM_HEADER = 'x-luoshi-client';

/**
 * True where a request that changes something was not made by one of our own pages. Every browser sends Origin with such a request,
 * and newer ones Sec-Fetch-Site, which no page can forge. Where neither is there, it is no browser; one that still brings a cookie
 * must say that it is a program on purpose.
 * @param publicUrl where browsers reach the server, when a proxy shows another host than it passes on
 */
export function isForeign(method: string, headers: IncomingHttpHeaders, publicUrl: string | null): boolean {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return true;
  const { origin, host } = headers;
  if (origin !== undefined) return !isOwn(origin, host, publicUrl);
  return site === undefined && headers.cookie !== undefined && headers[PROGRAM_HEADER] === undefined;
}

function isOwn(origin: string, host: string | undefined, publicUrl: string | null): boolean {
  if (!URL.canParse(origin)) return false;
  if (publicUrl !== null) return new URL(origin).origin === new URL(publicUrl).origin;
  return new URL(origin).host === host;
}
