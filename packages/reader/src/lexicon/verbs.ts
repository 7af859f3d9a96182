import { lexicon } from './lexicon.js';

/** Verbs with which a commitment opens; what follows them is its object. */
export const openingVerbs = lexicon<'event' | 'milestone' | 'activity' | 'preposition' | 'connective' | 'lead' | 'setting'>(`
# event: so surely a statement of its own that nothing before it can hold it
出台 印发 发布 落地 成立 组建 设立 新设 举办 承办 召开 开通 推出 上线 引进 入选 获批 获评 荣获 建成 启动 新增 新建 新改建 净增 开工建设 竣工 揭牌 发放 新开工 累计建成 改造提升 修订 创成

# milestone: one event that happens or not
完成 建成 开工 开工建设 启动 启动建设 出台 制定 印发 发布 落地 成立 组建 设立 新设 通车 揭牌 获批 获评 举办 承办 筹办 召开 开通 开放 建立 构建 创建 编制 修订 形成 推出 创新推出 上线 上线运行 引进 入选 通过 纳入 列入 取得 实现 开通运营 建成开放 建成投用 落成 投用 拆除 改造 改造提升 优化提升 整治提升 升级改造 新建 续建 扩建 入股 试点建设 试点建立 竣工 投产 挂牌 启用 搬迁 收回 新增 新开工 创成 培育 释放 发放 办好 成功举办 成功承办 基本完成 提前完成 启动实施 策划举办 策划开展 挂牌成立 获 荣获 确保 保障

# activity: ongoing effort without a definite end
推进 推动 加快 加快推进 加快推动 加快建设 加强 深化 优化 支持 促进 开展 实施 落实 完善 健全 提升 提高 强化 扩大 打造 建设 发展 做强 做优 做大 做好 抓好 办好 用好 盘活 拓展 培育 培育壮大 壮大 加大 鼓励 引导 改善 推广 探索 谋划 研究 争取 力争 引育 吸引 集聚 统筹 统筹推进 布局 重点布局 规划建设 做精 巩固 发挥 深入推进 深入实施 深入开展 组织 协助 对接 建强 重点推进 重点做好 重点建设 突出抓好 继续推进 稳步推进 扎实推进 全力推进 有序推进 积极推进 协调推进 谋划建设 谋划实施 谋划打造 谋划串联 发展壮大 大力发展 大力推进 持续做优 引入 运营 提质 细化 建好 管好 服务 保障 支持 推行 维护 保护 提档升级 推 抓 建 整治 治理 修复 打通 提档 升级 进一步 加密 运营 举行 做大做强 做优做强 抓实 融入 参与 推进落实 配合 配合加快 协同

# connective: what may lead in
但 以及 及 并 其中 串联 成体系 向上 全市 成功 同步 协调

# lead: who does it and when, before the verb
我们 今年 将 要 年底前 年内 力争 确保 全县 全区 全市 全省 全州 全域

# setting: open a phrase that says where or by what means, not what is done
依托 围绕 聚焦 发挥 紧盯 瞄准 锚定 突出 面向 针对 通过 按照 结合 利用 借助 根据 抢抓

# preposition: may stand before what is listed
在 于 与 同 和 会同 联合 以 围绕 依托 对 向 将 由 从 赴 为 到 主动到 面向 瞄准 锚定 聚焦 突出
`);

/** Words that may follow the subject of a result: what was listed before them are its subjects. */
export const predicates = lexicon<'state'>(`
# state: it is so now
通车 建成 开业 揭牌 挂牌 正式 获 获批 获评 入选 分别 加快 纳入 列入 列为 成功 顺利 竣工 投产 开工 完成 实现 释放 达 入 被 通过 启用 投入 取得 成为 如期 全面 全部 全线 主体 基本 签约 落户 落地 开通 运营 启动 稳步 有序 扎实 加速 开学 投用 上线 封顶 贯通 完工 有力 深入 进展 持续 抓紧 具备 试运行 先后 相继 均 提前 圆满 蓬勃 快速 健康
`);
