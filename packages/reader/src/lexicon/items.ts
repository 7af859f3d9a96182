import { lexicon } from './lexicon.js';

/** Words that tell a list of separate projects or places from a list of general words. */
export const itemWords = lexicon<
  'place-end' | 'project-tail' | 'inner-verb' | 'light-verb' | 'name-class' | 'general-class' | 'general-end' | 'tail' | 'not-et-cetera'
>(`
# place-end: how the name of a place ends; enough by itself
路 街 大道 大街 桥 站 公园 广场 大厦 片区 村 社区 学校 中学 小学 医院 院区 水库 河 湖 山 港 口岸 街区 高铁 铁路 高速 高速公路 机场 码头 新城 镇 乡 县 市 区 州 岛 大学 学院 博物馆 图书馆 文化馆 美术馆 体育馆 隧道 立交 环线 二期 一期 三期 西延 东延 北延 南延 绿道 碧道 湿地 灌区 电站 电厂 改扩建 产业园 科技园 软件园 工业区 工业园 客整所 集聚区 开发区 园区 组团 发展带 产业带 基地 街道 号线 项目 工程 节 周 季 赛 大赛 集团 公司 花园 地块 展 会

# project-tail: what the last shares with the others where they are projects
项目建设 工程建设 项目 工程 前期工作 建设项目 征拆 施工 重点工程 重大项目 全球招商 规划研究

# inner-verb: verbs inside a clause behind which the list begins
赴 拓展到 延伸到 推进 开通 纳入 入选 列入 举办 建设运营 获评 荣获 打造 承办

# light-verb: verbs that hand over to a second verb behind the list
推动 促进 支持 组织 引导 鼓励 确保 争取 力争 会同 与

# name-class: after 等, when what was listed are names
地 地区 社区 项目 街道 村 市场 片区 园区 活动 学校 路 街 工程 重大项目 重点项目 区县 县区 县 市 镇 乡 试点 平台 赛事 展会 高速公路 铁路 景区 公园 医院 重大工程 重点工程 院校 国家 省份 城市 示范区 基础设施项目 场馆 道路 龙头企业 骨干企业 企业项目 特色街区 改革试点 棚改 建设项目 起降点 品牌 品牌活动 特色活动 精品 政策 制造业项目

# general-class: after 等, when what was listed are kinds of things
领域 行业 产业 企业 方面 服务 机构 业态 方式 模式 设施 技术 资源 要素 人才 部门 功能 产品 政策 措施 手段 渠道 问题 环节 新兴 多样性 特色经济 消费 业务 场景 制度 服务业 功能 主体 载体

# general-end: how the name of a kind of thing ends
产业 企业 领域 服务 业 资源 场景 机构 设施 经济 技术 人才 消费 活动 政策 能力 体系 机制 模式 业态 产品 环境 水平 质量 结构 力度 方式 资金 市场 功能 品质 工作 作用 要素 需求 供给 建设 发展 管理 监管 化 型 制 创新 转化 研发 运营 合作 保障 改革 治理 安全 教育 医疗 卫生 文化 旅游 交通 信息 数据

# tail: what the last of a list shares with the others
建设 项目建设 工程建设 改造 改造升级 升级改造 改造提升 提升改造 提升 品质提升 整治提升 整治 改造工程 改造提升工程 建设项目 项目 工程 开发 开发建设 前期工作 工作 招商 全球招商 招商引资 征拆 活化利用 规划研究 规划 研究 试点 改革 任务 建设工程 片区开发 建设改造 打造 修缮 运营 新开工 开工 开工建设 创建 验收 起降点建设 碧道和库区公园建设 专业市场 绿色化改造 升级 更新改造 扩建 改扩建 管网

# not-et-cetera: words in which 等 is no "and so on"
等级 等于 高等 平等 中等 同等 均等 对等 初等 等次 一等 二等 三等 优等 等待
`);
