/**
 * The little of the web's `DOMMatrix` that pdf.js needs to read text (it builds one as it loads, and scales one for a
 * Type 3 font), so that no native canvas is needed where it could not be installed. Two dimensions only.
 */
export class PlainMatrix {
  a = 1;
  b = 0;
  c = 0;
  d = 1;
  e = 0;
  f = 0;

  scaleSelf(x = 1, y = x): this {
    this.a *= x;
    this.b *= x;
    this.c *= y;
    this.d *= y;
    return this;
  }

  translateSelf(x = 0, y = 0): this {
    this.e += this.a * x + this.c * y;
    this.f += this.b * x + this.d * y;
    return this;
  }
}
