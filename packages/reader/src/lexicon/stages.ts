/** The words that say how far a thing has come, in a promise and in the report on it. */
import { lexicon } from './lexicon.js';

/** How far a thing has come, as a report says it. Longer words are read first: 完成投资 is no 完成. */
export const stageWords = lexicon<'finished' | 'averted' | 'mostly' | 'nearly' | 'underway' | 'did' | 'planned' | 'failed'>(`
# finished: it is there, or it happened
建成 完成 竣工 完工 投用 投产 通车 运营 投运 启用 投入使用 投入运营 开园 开业 开馆 开诊 开班 开学 招生 开通 落成 交付 揭牌 挂牌 成立 设立
获批 获评 荣获 入选 入围 获得 荣膺 通过验收 通过 出台 印发 发布 制定 上线 落地 落户 亮相 实现 达到 达标 跃升 关停 关闭 取缔 清零
打通 贯通 并网 举办 召开 旧貌换新颜 焕然一新 超额 全覆盖 签约 正式运行 首发 评为 应享尽享 圆满
# averted: what was to be prevented did not happen
未发生 没有发生 零发生 不发生 无重大 零事故 未出现
# mostly: all but done
基本完成 基本完工 基本建成 基本实现 主体完工 主体完成 主体竣工 主体建成 主体工程完工 大部分完成
# nearly: close to the end, but not there
即将 封顶 收尾 具备通车条件 试运行 试运营 接近尾声 有望 加速收尾
# underway: it goes on
完成投资 完成年度投资 累计投资 加快推进 有序推进 扎实推进 顺利推进 稳步推进 深入推进 全力推进 持续推进 推进 加快建设 加速建设 加紧建设
开工 动工 启动 进场 施工 在建 正在 加速 加快 全面铺开 进展顺利 有序实施 稳步实施 积极推进 开展 推行 持续 实施 建设 加紧 复工
# did: verbs that tell of a deed where nothing says how far it came; nouns as often (城中村改造)
建立 组建 创建 新建 新增 改造 整治 引进 培育 提升 修复 恢复 搬迁
# planned: on paper
谋划 前期工作 前期 论证 编制 立项 争取 争创 申报 对接 洽谈 研究 达成合作 签订
# failed: the report says it did not happen
未完成 未能 尚未 滞后 未达 推迟 暂缓 终止 取消
`);

/** What a promise asks for: that a thing be finished, averted, got under way, pushed on, carried out, or thought about. */
export const promiseWords = lexicon<'finish' | 'avert' | 'start' | 'advance' | 'carry' | 'plan'>(`
# finish: kept only when it is there
完成 建成 竣工 完工 打通 投用 投产 通车 开通 启用 投入使用 投入运营 交付 开园 开业 关停 出台 印发 制定 设立 成立 揭牌 通过 获批 实现 新建
# avert: kept when it did not happen
防范 防止 杜绝 遏制 严防 避免 不发生
# start: kept when it is under way
启动 开工 动工 新开工 实施 谋划启动 高标准实施 推行 试点 谋划建设 谋划实施
# advance: pushed on; kept by being there, and no more than reported while it goes on
推进 加快 加快推进 推动 推动实施 建设 支持 深化 保障 攻坚 争创 创建 积极 深入实施 鼓励 提速 配合
# carry: carried out; kept when the report says that it was
开展 做好 抓好 办好 强化 提高 提升 发挥 巩固 落实 筹办 举办 发展 保持 加强 优化 完善 确保 改造 拓展 丰富 打造 扩大 参加
# plan: kept by being thought about
谋划 研究 探索 规划 论证 储备
`);
