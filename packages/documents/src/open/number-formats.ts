const digits = Array.from('〇一二三四五六七八九');
const legal = Array.from('零壹贰叁肆伍陆柒捌玖');
const stems = Array.from('甲乙丙丁戊己庚辛壬癸');
const branches = Array.from('子丑寅卯辰巳午未申酉戌亥');

/**
 * A list number as Word writes it in one of the formats of ECMA-376 part 1, 17.18.59 that Chinese and Western documents
 * use; any other format gives the plain number.
 */
export function formatNumber(n: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographEnclosedCircle':
      return chinese(n, digits, ['', '十', '百', '千']);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return chinese(n, legal, ['', '拾', '佰', '仟']);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return Array.from(String(n), (digit) => digits[Number(digit)] ?? digit).join('');
    case 'ideographTraditional':
      return stems[n - 1] ?? String(n);
    case 'ideographZodiac':
      return branches[n - 1] ?? String(n);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return n >= 1 && n <= 20 ? String.fromCharCode(0x245f + n) : String(n);
    case 'decimalEnclosedParen':
      return n >= 1 && n <= 20 ? String.fromCharCode(0x2473 + n) : `(${n})`;
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return Array.from(String(n), (digit) => String.fromCharCode(0xff10 + Number(digit))).join('');
    case 'decimalZero':
      return String(n).padStart(2, '0');
    case 'upperLetter':
      return letters(n);
    case 'lowerLetter':
      return letters(n).toLowerCase();
    case 'upperRoman':
      return roman(n);
    case 'lowerRoman':
      return roman(n).toLowerCase();
    default:
      return String(n);
  }
}

/** 1 to 9,999 in Chinese numerals: 十二, 一百零五; beyond that in digits. */
function chinese(n: number, names: readonly string[], units: readonly string[]): string {
  if (n < 1 || n > 9999) return String(n);
  const zero = names === digits ? '零' : (names[0] ?? '');
  const figures = Array.from(String(n), Number);
  let text = '';
  figures.forEach((figure, i) => {
    const unit = units[figures.length - 1 - i] ?? '';
    if (figure !== 0) text += (names[figure] ?? '') + unit;
    else if (!text.endsWith(zero)) text += zero;
  });
  text = text.endsWith(zero) ? text.slice(0, -zero.length) : text;
  return n >= 10 && n < 20 ? text.slice(1) : text;
}

/** A to Z, then AA to ZZ: Word repeats the letter. */
function letters(n: number): string {
  if (n < 1 || n > 26 * 30) return String(n);
  return String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));
}

function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n);
  const steps: ReadonlyArray<readonly [number, string]> = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = n;
  let text = '';
  for (const [value, sign] of steps) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}
