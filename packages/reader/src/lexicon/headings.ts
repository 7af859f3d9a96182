import { lexicon } from './lexicon.js';

/** Words by which a heading says whether its stretch reviews or plans, and over how long. */
export const headingWords = lexicon<'review' | 'plan' | 'term-review' | 'term-plan' | 'problem'>(`
# review: the stretch tells what was done
回顾 执行情况 完成情况 所做工作 所做的工作 主要成绩 主要成就 工作总结 工作情况 发展成就 工作成效 取得的成绩 工作成绩 历史性成就

# plan: the stretch tells what is to be done
目标 任务 安排 打算 部署 重点工作 总体要求 总体思路 发展思路 主要工作 工作重点 工作计划 计划安排 总体考虑 主要考虑 展望 今后 下一步 工作建议 工作要求 总体安排

# term-review: the years of a term that is over
过去五年 过去的五年 五年来 本届政府 过去四年 过去三年 上届政府 五年工作回顾

# term-plan: the years of a term that begins
今后五年 未来五年 今后一个时期 今后三年 今后几年 今后四年 未来三年 接下来五年

# problem: the stretch names what is wrong
存在问题 存在的问题 困难和问题 困难与挑战 问题和不足 困难和挑战 主要问题 面临形势 面临的形势 形势分析

`);
