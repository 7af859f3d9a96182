import { lexicon } from './lexicon.js';

/** Words by which a sentence that promises nothing is known for what it is. */
export const excuseWords = lexicon<
  'basis' | 'problem' | 'problem-open' | 'closing' | 'transition' | 'guidance' | 'situation' | 'slogan' | 'purpose' | 'credit'
>(`
# problem-open: from here to the end of the paragraph the text tells what is wrong
清醒认识到 清醒地认识到 清醒的认识到 清醒看到 清醒地看到 清醒的看到 清醒认识存在 看到存在的问题 看到面临的困难 存在的困难和问题 存在一些问题 存在的问题 存在不少问题 存在不少困难 存在一些困难 面临不少困难 面临诸多困难 面临一些困难 还面临许多困难 还存在许多 还存在一些 还存在不少 还存在诸多 仍存在一些 仍存在不少 主要存在以下问题 困难和挑战: 问题和不足:

# problem: a sentence on a weakness
不足 短板 差距 压力加大 压力较大 困难较多 不够 不强 不高 不优 偏低 较低 薄弱 滞后 亟待 有待 矛盾 瓶颈 制约 隐患仍 不平衡 不充分 弱项 掣肘 形势严峻 任务艰巨

# closing: thanks, calls and last words
让我们 紧密团结 谢谢大家 谢谢 感谢 敬意 号召 各位代表 同志们 携手 奋楫 扬帆 征程 使命 梦想 蓝图 赶考 新篇章 时代 奋斗 拼搏 实干 信心 幸福是 人民是 我们坚信 我们相信 我们深知 我们深切 我们深刻 一定能够 必将 明天 伟大 来之不易 经验 启示 体会 殷切 期盼 未来可期 不负 初心 荣光 答卷 再创辉煌 团结一心

# transition: leads over to what follows
以下工作 以下几 如下 方面工作 方面的工作 个方面 重点抓好 重点做好 主要做了 具体是 主要任务 重点工作 主要预期目标 主要目标 目标是 总的考虑 工作中 分述 概括起来 主要体现 着力点 发展布局 重点任务 几项工作 主要开展

# guidance: the line along which work is to be done
为指导 指导思想 总体要求 总体思路 总基调 新发展理念 新发展格局 思想 精神 决策部署 工作部署 坚持 按照 贯彻 全面落实 牢记 遵循 统筹 围绕 聚焦 锚定 紧扣 必须 立足 牢固树立 方针 方略 要求 原则 主线 引领 抓手 导向 理念 战略 大局 统领 深刻 党的领导

# situation: how things stand, with no act in them
之年 一年 五年 形势 当前 国际 世界 挑战 机遇 复杂 严峻 环境 时期 关键 阶段 背景 面对 冲击 风险 影响 变局 疫情 处于 正处 条件 优势 基础 潜力 格局 历史 具有 承载 作为 意味 标志 成绩 总体 整体 呈现 保持 态势 取得

# slogan: an appeal or an effect that cannot be checked
奋力 全力 努力 切实 不断 更加 持续 增强 让 使 做到 确保 进一步 着力 扎实 真正 始终 用心 用情 树立 弘扬 激发 形成 开创 迈上 展现 谱写 走在前 力量 风采 活力 成效 显著 明显 稳步 有力 进展 突破 跃升 加速 有序

# purpose: what something is to serve
为了 以便 从而 打下 奠定 提供保障 提供支撑 提供有力 作出贡献 贡献

# credit: to whom success is owed
得益于 归功于 是习近平 结果 坚强领导

# basis: a clause that opens so says by what the plan is weighed, and promises nothing itself
综合考虑 统筹考虑 充分考虑 通盘考虑 全面考虑 综合研判 综合分析 综合各方面 综合各方 综合上述 考虑到 基于 鉴于 依据 根据
`);
