/**
 * What is tried first by who guesses, as long as a password may be or repeated until it is: runs of keys, a word with a number, what
 * this product suggests. A short list on purpose: the throttle does the rest.
 */
const COMMON = new Set(
  `password password1 password12 password123 password1234 password12345 password123456 passw0rd p@ssw0rd p@ssword1234 passwordpassword
   123456 1234567 12345678 123456789 1234567890 12345678901 123456789012 1234567890123 0123456789 987654321 9876543210 0987654321
   123123 112233 111222333444 112233445566 abc123 abcd1234 abcdef123456 abcdefghijkl abcdefghijklm qwerty qwerty123 qwerty123456
   qwertyuiop qwertyuiop12 qwertyuiop123 qwertyuiopasdf asdfghjkl asdfghjkl123 zxcvbnm 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx
   1qaz2wsx3edc 1qaz2wsx3edc4rfv qazwsxedc qazwsxedcrfv zaq12wsx admin admin123 admin1234 admin123456 administrator administrator1
   root root123456 welcome welcome123 welcome12345 letmein letmein12345 iloveyou iloveyou1234 iloveyou123456 changeme changeme1234
   changeme12345 luoshi luoshi123456 luoshi2025 luoshi2026 luoshiluoshi zhengfu zhengfu123456 woaini woaini1314 woaini123456
   woaini520 5201314 woaizhongguo woaizuguo zhongguo zhonghua aa123456 a123456789 a12345678 qq123456 test test123 test1234 guest
   correcthorsebatterystaple`.split(/\s+/),
);

/** True where a password, in lower case, is among those that are tried first. */
export function isCommon(password: string): boolean {
  return COMMON.has(password);
}
