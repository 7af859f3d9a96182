/** Text as PostgreSQL can keep it, of the same length in UTF-16 units: no NUL, no half surrogate pairs. */
export function storable(text: string): string {
  return text.replaceAll('\0', '\uFFFD').toWellFormed();
}
