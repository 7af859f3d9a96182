/** Words of tasks and duties that join rather than name. */
const JOINTS = /[，。、；：“”（）()《》·\s\d%]/;

/**
 * The longest stretches of two characters or more that stand in both texts, the longest first, none inside another; a
 * stretch ends at punctuation and digits.
 */
export function shared(text: string, other: string): string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && !JOINTS.test(text.charAt(end)) && other.includes(text.slice(start, end + 1))) end++;
    if (end - start >= 2) found.push(text.slice(start, end));
    start = Math.max(end, start + 1);
  }
  return [...new Set(found)]
    .filter((words) => !found.some((longer) => longer !== words && longer.includes(words)))
    .sort((a, b) => b.length - a.length);
}
