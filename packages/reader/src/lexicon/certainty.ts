import { lexicon } from './lexicon.js';

/** Words that make a target an aspiration. Results are what was done and stay firm. */
export const aspireWords = lexicon<'anywhere' | 'verb' | 'opening' | 'not'>(`
# anywhere: wherever they stand outside quotes
力争 争取 争创 争列 争当 争做 争获 有望 力求

# verb: where something follows that is explored or planned
探索 谋划 谋求 策划储备 探讨 试探

# opening: only as the clause's own verb
研究 积极研究 筹划 论证 酝酿 适时 择机

# not: words that hold one of the above and mean something else
竞争创 竞争取 项目谋划 谋划储备 研究院 研究所 研究中心 研究生 探索性 研究室
`);
