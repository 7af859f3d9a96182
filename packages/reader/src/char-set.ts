/**
 * A set of UTF-16 code units. Asked by code unit, because `charAt` makes a string of every Chinese character it gives, which
 * in a loop over a report costs more than the rules do.
 */
export class CharSet {
  private readonly holds = new Uint8Array(0x10000);

  constructor(chars: string) {
    for (let i = 0; i < chars.length; i++) this.holds[chars.charCodeAt(i)] = 1;
  }

  /** True where the set holds the code unit; false for NaN, which `charCodeAt` gives outside a text. */
  has(code: number): boolean {
    return this.holds[code] === 1;
  }
}
