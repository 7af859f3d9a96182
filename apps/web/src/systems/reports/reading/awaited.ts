/**
 * The places still to be drawn of those that were asked for, once the page shows `drawn`: what was asked for after it. None
 * where it was not asked for at all, because then something else has moved the page, and that counts.
 */
export function stillAwaited(asked: readonly string[], drawn: string): string[] {
  const at = asked.lastIndexOf(drawn);
  return at < 0 ? [] : asked.slice(at + 1);
}
