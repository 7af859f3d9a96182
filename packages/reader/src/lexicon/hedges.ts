/** Words that soften a target, and words that narrow the time a figure speaks of. */
import { lexicon } from './lexicon.js';

/** The groups of hedges. */
export const hedgeWords = lexicon<'before' | 'after' | 'scope'>(`
# before: stand before the figure or its verb
力争 争取 力求 大约 约 接近 近
# after: stand after the figure
左右 上下
# scope: words that narrow the time or the place, so that two values need not agree
年均 五年 三年 四年 累计 上半年 一季度 前三季度 三季度 1-11月 截至 到目前 其中 中心城区 主城区 开发区 高新区 乡镇 平均 高于 低于
全国 全省 省级 市级 同期 上年 去年 前年 历史 占 可比 同口径 首季 单月 月均 日均 人均 户均 亩均 最高 最低 分别
`);
