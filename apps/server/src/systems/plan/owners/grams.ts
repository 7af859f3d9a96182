/** Words that every task uses and that say nothing of who does it. */
const IDLE =
  /推进|推动|完成|建设|新增|新建|打造|加快|继续|持续|深化|加强|提升|启动|争取|力争|探索|谋划|研究|发展|不少于|以上|左右|达到|突破|保持|全区|全市|全年|年底前|月底前|上半年|下半年|项目|工作|管理|组织|开展|办理|监督|推广|等/g;

/**
 * What a text is compared by: its runs of two and of three characters, without digits, punctuation and the words that every
 * task uses; Latin words whole. Each with how often it stands there.
 */
export function gramsOf(text: string): Map<string, number> {
  const grams = new Map<string, number>();
  const add = (gram: string): void => void grams.set(gram, (grams.get(gram) ?? 0) + 1);
  const kept = text.normalize('NFKC').toLowerCase().replace(IDLE, ' ');
  for (const [word] of kept.matchAll(/[a-z][a-z0-9.-]+/g)) add(word);
  for (const [run] of kept.matchAll(/\p{Script=Han}+/gu)) {
    const chars = [...run];
    for (const size of [2, 3]) for (let i = 0; i + size <= chars.length; i++) add(chars.slice(i, i + size).join(''));
  }
  return grams;
}

/** How telling each gram is: ln(1 + (N - n + 0.5) / (n + 0.5)) over `texts`, the weight of BM25 (Robertson and Zaragoza 2009). */
export function rarity(texts: readonly ReadonlyMap<string, number>[]): (gram: string) => number {
  const count = new Map<string, number>();
  for (const text of texts) for (const gram of text.keys()) count.set(gram, (count.get(gram) ?? 0) + 1);
  return (gram) => {
    const n = count.get(gram) ?? 0;
    return Math.log(1 + (texts.length - n + 0.5) / (n + 0.5));
  };
}

/** Likeness of two texts, 0 to 1: the cosine of their grams, each weighed by its rarity. */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, weigh: (gram: string) => number): number {
  let dot = 0;
  for (const gram of a.keys()) if (b.has(gram)) dot += weigh(gram) ** 2;
  if (dot === 0) return 0;
  const norm = (grams: ReadonlyMap<string, number>): number =>
    Math.sqrt([...grams.keys()].reduce((sum, gram) => sum + weigh(gram) ** 2, 0));
  return dot / (norm(a) * norm(b));
}
