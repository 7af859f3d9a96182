const SIZE = 4096;

/**
 * The first code units of a set of words, for a quick "none of them starts here". Code units share places, so that it may say
 * yes in vain, but never no in vain; small enough to stay in the processor's nearest cache.
 */
export class FirstChars {
  private readonly holds = new Uint8Array(SIZE);

  add(code: number): void {
    this.holds[code & (SIZE - 1)] = 1;
  }

  /** False only where no word begins with the code unit. */
  may(code: number): boolean {
    return this.holds[code & (SIZE - 1)] === 1;
  }
}
