import { lexicon } from './lexicon.js';

/** Words that stand before the verb of a clause and say how, not what. The tagger looks past them to the verb. */
export const ADVERBS = lexicon<'time' | 'manner' | 'degree' | 'push'>(`
# time: when in the year, or that it goes on
全年 今年 年内 明年 当年 同时 继续 持续 尽快 抓紧 提前 首次 率先 正式 共 累计 预计
# manner: how it is done
深入 积极 大力 着力 全力 扎实 稳步 有序 切实 认真 严格 努力 奋力 坚决 坚定不移 精心 科学 有效 充分 统筹 规范 广泛 常态化
高标准 高质量 高水平 高起点 成功 顺利 圆满 重点
# degree: how much or how fast
加快 加力 加大 进一步 不断 全面 基本 将 要 并 新
# push: light verbs that hand over to the verb after them
力争 争取 确保 推动 推进 促进 支持 鼓励 引导 抓好 做好
`);
