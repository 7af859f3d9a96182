import { lexicon } from './lexicon.js';

export type FigureVerb = 'add' | 'give' | 'done' | 'keep' | 'grow' | 'cut' | 'reach' | 'adverb';

/** Words around a figure that say what is done to what it measures. */
export const FIGURE_VERBS = lexicon<FigureVerb>(`
# add: the object is newly there or held this year, and the verb is no part of what is measured: 新增3家, 举办20场
新增 净增 增设 新建 新开 新设 新上 新创 新开业 新开工 新入 新签 新签约 新引进 新培育 新建成 新认定 新落地 新接入 新投放 新改扩建 新获 新获批 新创建 新增加 新注册 新登记 新组建 新开通 新增配 改建 改扩建 扩建
建成 建设 兴建 修建 建立 组建 设立 成立 开设 创建 创成 创办 开办 建好 布设 建造 构建 形成 塑造 增建 增开 打造 建成投用 建成开放 建成投运
引进 引育 引入 招引 吸引 吸纳 引聚 承接 培育 培养 孵化 认定 获批 获评 荣获 获 争取 争取到 争创 夺得 摘得 斩获 入选 获得 柔性引进 招引落地
举办 举行 召开 开展 组织 组织开展 承办 主办 推出 发布 出台 印发 实施 推行 落地 落户 促成 发行 筹集 募集 推动 增加
开工建设 竣工投产 集中开工 获批发行 成功举办 创新推出 增配 配备 配置 新购 购置 上线 搭建 开行 开辟 开通 创作 首发 研发 攻克 申报 受理 注册 签订 签署 争取落实 申请 启动 启用 种植 营造 评选 选派 选聘 招聘 招录 招募 选树 编制 设置 布局建设 启动建设 启动实施 组织实施 全面完成 基本完成 谋划实施 安装 加装 投用 开建 续建 创新 推选 编印 发现 聘任 筛选 遴选 发展 大力实施 深入实施 全面实施 重点实施 滚动实施 共建 重组

# give: what is given or gained: counted it is new, in money it is an amount spent or earned
完成 提供 实现 发放 获得 落实 拨付 减免 投放 释放 拉动 带动 撬动 销售 兑现 兑付 下达 补贴 争取资金 创造 取得 缴纳 上缴 征收 收回 追回 盘活 节约 利用 输送 解决 支持 谋划 储备 谋划储备 服务

# done: what is done is part of what is measured: 办理15万宗, 改造3座
改造 改造提升 升级改造 提升改造 升级 优化提升 整治提升 提升 修缮 修复 翻新 更新 更换 美化 绿化 造林 植树 栽植 养护 疏通 疏浚 打通 拓宽 硬化 铺设 敷设 架设 接入 接管 纳管 移交 回收 收储 活化利用 消化 腾出 腾退 整理 整合 供应 供地 出让 流转 交付 分配 配租 供应分配 建设筹集
办理 办结 办成 化解 处置 处理 整改 整治 治理 查处 查办 侦破 破获 立案 打掉 抓获 清理 拆除 淘汰 关停 取缔 关闭 排查 检查 巡查 抽检 检测 签约 入驻 入库 纳统 开工 竣工 投产 通车 开业
贷款 授信 融资 转化 转移 输出 输送 帮扶 救助 资助 安置 慰问 走访 帮助 培训 收治 救治 调解 维修 加固 除险加固 复垦 恢复 结对 转让 交易 出版 审批 核发 对接 拆迁 收购 取消 下放 整备 退出 减税 退税 缓缴 出口 进口 生产 发电 投入运营 修改 修订 废止 建档 筛查 接种 参保

# keep: the object is there already, planned, supported or spent: 推进12个, 投入4.5亿元
投入 安排 推进 加快 加快推进 抓好 做好 保障 依托 借助 围绕 聚焦 拥有 涉及 覆盖 涵盖 包括 惠及 受益 集聚 聚集 汇聚 列入 纳入 列为 位列 串联 辐射 保持 维持 巩固 完善 健全 优化 强化 深化 统筹 加快建设 推进建设 谋划推进 统筹推进 全力推进 扎实推进 加速推进 持续推进 大力推进 有序推进 稳步推进 突出 突出抓好 重点抓好 锚定 瞄准 分为 划分 明确 提出 部署 承担 用好 坚持 做强 做优 壮大 集中 接待 管理 制定 确定 细化 分解 推广 运营 在建

# grow: it rises
增长 增速 增幅 提高 提升 上升 上涨 增加 高出 高于 快于 高 扩大 增 升 前移 跃升 上浮 攀升 快 涨 回升 反弹 净增 上调 翻 增长率 同比增速 超出

# cut: it falls
下降 降低 减少 压减 压缩 缩短 缩减 削减 缩小 收窄 下调 节约 节省 减 降 回落 下跌 减轻 压降 精简 低于 低 下滑 负增长 降幅 减幅 微降 减量 去化

# reach: it stands at: between what is measured and the figure
达 达到 达至 完成 实现 为 是 有 占 占到 保持在 保持 稳定在 控制在 维持在 稳控在 在 到 至 增至 增加到 增加至 增长到 增长至 升至 上升到 上升至 提高到 提高至 提升到 提升至 降至 降低到 降低至 降到 下降到 下降至 减少到 减少至 缩短到 缩短至 压缩到 压缩至 压减至 缩小到 缩小至 扩大到 扩大至 扩展到 拓展到 发展到 突破 超过 超 逾 约 迈上 跨上 站上 跃上 登上 跨越 迈过 等于 相当于 合计 累计达 累计达到 累计完成 累计实现 总数达 总数达到 总量达 总量达到 高达 多达 可达 将达 将达到 已达 已达到 均达 均达到 均为 均在 均保持在 分别达 分别达到 分别为 分别完成 分别实现 收于 取得 创 达成 仅为 稳定 控制 跃升至 攀升至 调整为 优化为 调整到 扩容至 扩容到 拓展至 扩展至 升到 回升至 回升到 了 压减到 精简到 精简至 优化至 集聚 聚集 汇聚 拥有

# adverb: may stand between what is measured, its verb and the figure, or before the verb
同比 环比 全年 年内 今年 去年 上年 明年 当年 本年 全年共 一年来 五年来 年均 年度 上半年 下半年 一季度 前三季度 年底 年底前 年末 年初 共 共计 累计 已 已经 将 再 又 新 均 都 也 还 仅 就 各 全面 率先 提前 超额 顺利 成功 圆满 高质量 高标准 高水平 扎实 深入 持续 稳步 有序 着力 大力 全力 积极 加力 加大 进一步 继续 不断 力争 争取 确保 确保完成 力争完成 预计 预期 计划 拟 可 可以 要 需 必须 努力 分别 平均 其中 名义 直接 间接 总共 连续 最高 最大 最低 截至 目前 截至目前 同时 并 则 比 较 相比 比上年 较上年 比去年 较去年 比年初 较年初 较上年同期 比上年同期 先后 陆续 逐步 全市 全区 全县 全省 我市 我区 我县 我省 全市共 全区共 全县共 全省共 分别同比 同比分别 深入开展了 以 对 向 为 与 把 将 在 其 该 也是
`);

/** Words that only look like one of the verbs, and words that speak of an amount of years together. */
export const AROUND = lexicon<'not-verb' | 'compound' | 'total' | 'amount' | 'tail' | 'weak' | 'owned' | 'newly'>(`
# not-verb: nouns that begin or end with one of the verbs above
占比 服务业 投资额 投资总额 建设用地 发展水平 供应链 培训班 生产总值 生产性 保障性 保障房 管理规模 管理人才 支持率 覆盖率 覆盖面 利用率 利用外资 集聚区 聚集区 集中式 集中供热 集中供水 集中区 集中连片 研发投入 研发经费 研发费用 研发机构 研发平台 研发中心 研发活动 研发强度 研发人员 就业 再生 都市 可再生 要素 需求 比重 比例 在建 公共 共同 推动力 组织化 制定权 服务器 服务站 服务中心 服务平台 服务贸易 服务机构 服务驿站 开放 落实率 落地率 实现率 完成率 增加值 增长点 增长极 投入产出 投入强度 管理机构 发展区 发展银行 安排资金 高标准农田 建设规模 建设项目 建设资金 建设面积 建设里程 发展基金 发展资金 服务质量 管理服务 组织机构 保障水平 保障标准 补贴标准 发展指数 营商 生产线 生产能力 培训基地 处理能力 处理率 处置率 治理率 绿化率 绿化面积 绿化覆盖率 办结率 整改率 签约率 入库率 开工率 贷款余额 出口额 进口额 进出口 贸易 发电量 产业 保障人数 参保率 参保人数 融资额 融资成本 供应量 接待量 接待游客 新能源 新兴 新型 新质 新材料 新一代 新媒体 新业态 新产品 新药 新农合 新城 新区 新机制 新三板 新高 对外 以上 为民 其他 各类 各级 各项 各地 高新 在册 在校 在岗 在园 在建项目 共享 全面建成 营造林 国家级 国家 省级 提升工程 改造项目 改造工程

# compound: verbs that as often stand inside a noun; they are not looked for there
种植 开办 集中 服务 注册 管理 建设 选派 开通 发展 完善 优化 统筹 覆盖 配备 配置 布设 增加 设立 培养 研发 创作 受理 申请 申报 招聘 登记 保障 支持 利用 扩建 改建 改扩建 创新 销售 补贴 推广 突出 提出 明确 实施 组织 发行 安装 加装 入选 设置 编制 落实 启动 征收 运营 带动 拉动 惠及 受益 孵化 认定 续建 创建 投放 安排 集聚 聚集 汇聚 形成 节约 节省 压缩 精简 降低 发现 首发 新开 新开工 新上 新签 新建 新设 新入 新获 共建 重组 谋划 储备

# total: the amount of years together, or standing now, not what was added this year
累计 总共 历年 现已 目前 至今 截至目前 共有 现有 已有 总计 合计 已建成

# amount: nouns of quantity; a verb before one of them is a part of its name: 纳统规模
规模 总量 总额 余额 面积 数量 里程 人数 户数 时间 时限 成本 能力 产能 产值 收入 价格 标准 水平 增速 增幅 比例 比重 强度 密度 指数 金额 资产 总值 产量 销量 总产值 年产值 增加值 投资 销售额 零售额 交易额 吞吐量 周转量 占比 比值 存栏 库容 装机容量 用电量 覆盖率 使用率 普及率 合格率

# tail: what the last of a list names for all of it: 城镇、农村居民收入
居民人均可支配收入 居民人均纯收入 居民可支配收入 居民人均收入 居民收入 居民消费 居民

# weak: nouns that say nothing without the one whose they are: 园区实现产值
投资 产值 总产值 年产值 税收 收入 总收入 营业收入 利润 增加值 销售额 交易额 年均 总投资 融资 资金 就业 面积 总量

# owned: nouns that say nothing without the one whose they are even at the head of a clause: 保有量突破50万辆
产值 总产值 年产值 总量 数量 保有量 总投资 投资 投资额 总投资额 面积 规模 计划总投资

# newly: verbs that make even a named group of things new: 新增四大
新增 净增 新建 新设 建成 推出 出台 引进 创建 组建 成立 设立 发布
`);

/** Words behind what is counted that say how it stands to the year: 5家律所入选…, 120个事项实现…. */
export const AFTER_OBJECT = lexicon<'won' | 'kept' | 'noun'>(`
# won: it is newly so
入选 获评 获批 获 获得 荣获 通过 成为 上榜 跻身 晋级 晋升 升级 升格 达到 达 创建 创成 建成 开工 竣工 投产 投用 投运 落地 挂牌 揭牌 启用 开业 开通 签约 入库 完工 完成 晋位 摘帽 脱贫 出列 被评为 被认定 被列为 注册 上市 立项 改造 提升 取得 开馆 封顶 通车 纳入 入围 列入 更换 启动建设 出台 发布 印发 成功 结对 整治 拆除 治理

# kept: it is so already, or is only spoken of
实现 参与 集聚 聚集 有序 加快 推进 正在 向 为 应改尽改 全覆盖 前期

# noun: after one of these words it is an attribute and says nothing: 入库项目
项目 企业 面积 资金 产业 工程 数量 规模 基地 单位 村 人口 人员 设施 平台 行动 计划 工作 重点
`);

/** What a word after the figure must not begin with to be what the figure counts. */
export const NOT_OBJECT = lexicon<'not-object'>(`
# not-object: a new statement begins, or the figure only qualifies
, ; 。 、 : ) 》 ” ’ ( 以 和 与 及 或 并 且 而 但 同比 环比 增长 下降 减少 降低 为 是 在 由 从 被 比 较 其中 左右 上下 用于 均 都 已经 已全部 将 分别 实现 获 入选 获评 获批 通过 居全 居世 居首 居第 位居 排名 占全 占比 占G 超过 超额 至 到 达到 达1 ! ? — -
`);
