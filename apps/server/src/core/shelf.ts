/**
 * Keeps the last `size` things that were used, by key; the one longest unused goes first. What is kept under a key must never change:
 * put what it depends on into the key.
 */
export class Shelf<T> {
  private readonly kept = new Map<string, T>();

  constructor(private readonly size: number) {}

  find(key: string): T | undefined {
    const found = this.kept.get(key);
    if (found !== undefined) this.put(key, found);
    return found;
  }

  put(key: string, thing: T): void {
    this.kept.delete(key);
    this.kept.set(key, thing);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.size) return;
      this.kept.delete(oldest);
    }
  }
}
