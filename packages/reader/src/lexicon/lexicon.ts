/**
 * A lexicon is one text that a linguist can mend without programming: a line `# name: comment` opens a group, the words
 * that follow, apart by white space, belong to it. `#` alone at the start of a line is a comment.
 */
export function lexicon<Group extends string>(text: string): Record<Group, readonly string[]> {
  const groups: Record<string, string[]> = {};
  let words: string[] = [];
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed.startsWith('# ') && trimmed.includes(':')) {
      words = groups[trimmed.slice(2, trimmed.indexOf(':')).trim()] = [];
    } else if (trimmed && !trimmed.startsWith('#')) {
      words.push(...trimmed.split(/\s+/));
    }
  }
  return groups;
}
