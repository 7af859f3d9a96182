const KEY = 'luoshi.name';

/** The name that the person gave in this browser; null where none was given. */
export function keptName(): string | null {
  return window.localStorage.getItem(KEY);
}

/** Keeps the name in this browser. */
export function keepName(name: string): void {
  window.localStorage.setItem(KEY, name);
}
