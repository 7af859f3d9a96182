import { lexicon } from './lexicon.js';

/** How numbers are written. */
export const NUMERALS = lexicon<'digit' | 'ten' | 'myriad' | 'more' | 'range' | 'per'>(`
# digit: one character, one digit, in rising order from nought (两 and 〇 are known beside them)
零 一 二 三 四 五 六 七 八 九

# ten: multipliers inside a number, each ten times the one before, from ten
十 百 千

# myriad: multipliers of all that stands before them, ten thousand and its square
万 亿

# more: after a number: it is a little more than that
余 多

# range: between the two ends of a range
- – — ― ~ 〜 − 至 到

# per: in front of a numeral: so many in a hundred, in a thousand; in the order of % and ‰
百分之 千分之
`);
