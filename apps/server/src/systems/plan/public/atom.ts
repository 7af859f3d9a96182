import { createHash } from 'node:crypto';

export interface FeedEntry {
  /** What it is about, for ever; its id is made from it. */
  key: string;
  title: string;
  summary: string;
  /** The day it happened, ISO 8601. */
  day: string;
  href: string;
}

export interface Feed {
  key: string;
  title: string;
  subtitle: string;
  author: string;
  /** The page it belongs to, and its own address. */
  href: string;
  self: string;
  /** Where it has no entry yet, the day it says it was updated. */
  day: string;
  entries: readonly FeedEntry[];
}

/** Longest list of entries, newest kept. */
const LONGEST = 100;

/** A feed by RFC 4287. Ids are UUIDs made from what an entry is about: they outlive another address of the server. */
export function toAtom({ key, title, subtitle, author, href, self, day, entries }: Feed): string {
  const newest = [...entries].sort((a, b) => b.day.localeCompare(a.day) || a.key.localeCompare(b.key)).slice(0, LONGEST);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<id>${idOf(key)}</id><title>${escaped(title)}</title><subtitle>${escaped(subtitle)}</subtitle>`,
    `<updated>${momentOf(newest[0]?.day ?? day)}</updated><author><name>${escaped(author)}</name></author>`,
    `<link rel="alternate" type="text/html" href="${escaped(href)}"/><link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    ...newest.map(
      (entry) =>
        `<entry><id>${idOf(entry.key)}</id><title>${escaped(entry.title)}</title><updated>${momentOf(entry.day)}</updated>` +
        `<link rel="alternate" type="text/html" href="${escaped(entry.href)}"/><summary>${escaped(entry.summary)}</summary></entry>`,
    ),
    '</feed>',
    '',
  ].join('\n');
}

/** A UUID of version 8 (RFC 9562) from SHA-256. */
function idOf(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex');
  const variant = ((parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A day is known, not the hour: its first moment in China. */
const momentOf = (day: string): string => `${day}T00:00:00+08:00`;

const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escaped, and without the control characters that XML 1.0 has no way to hold. */
function escaped(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"]/g, (sign) => NAMES[sign] ?? '');
}
