import { lexicon } from './lexicon.js';

/** Words directly before a number that say on which side of it the fact lies. */
export const BEFORE = lexicon<'>' | '>=' | '<' | '<=' | '~'>(`
# >: more than
超 超过 突破 逾 高于 大于 多于 远超 已超

# >=: at least
不少于 不低于 至少 不小于 不下于 不下 最少 最低 不得低于 不得少于 ≥

# <: less than
低于 少于 小于 不足 不到 不满 <

# <=: at most
不超过 不高于 不多于 不大于 最多 至多 ≤ 不超

# ~: about
约 近 大约 接近 将近 约为 大概 约合
`);

/** Words directly after the unit that do the same. */
export const AFTER = lexicon<'>' | '>=' | '<=' | '~'>(`
# >=: at least
以上 及以上 或以上

# <=: at most
以内 之内 以下 及以下

# ~: about
左右 上下

# >: more than
余 多 开外 有余
`);

/** Words before a bare 百, 千, 万 or 亿 that make a count of it: 上百家, 过万人. */
export const BEFORE_BARE = lexicon<'>' | '>=' | '~'>(`
# >: more than
超 超过 突破 逾 过

# >=: at least
上

# ~: about
近 约 接近 将近
`);
