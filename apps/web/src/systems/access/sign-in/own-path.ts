/** A path of this site; anything else, such as //elsewhere, becomes the first page. */
export function ownPath(to: string | null): string {
  return to !== null && /^\/(?![/\\])/.test(to) && !to.startsWith('/sign-in') ? to : '/';
}
