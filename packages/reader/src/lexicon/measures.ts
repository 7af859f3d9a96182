/** Words by which two measures are held against each other: one line a synonym group in `synonyms`, its first word standing for all. */
import { lexicon } from './lexicon.js';

/** The groups of `measureWords`. */
export type MeasureGroup =
  | 'gdp'
  | 'budget'
  | 'industry'
  | 'investment'
  | 'retail'
  | 'trade'
  | 'foreign'
  | 'income'
  | 'air'
  | 'water'
  | 'particles'
  | 'research'
  | 'hightech'
  | 'specialised'
  | 'upgraded'
  | 'grain'
  | 'parking'
  | 'credit'
  | 'intelligence'
  | 'patents'
  | 'jobs'
  | 'farmland'
  | 'sewage'
  | 'unemployment'
  | 'prices'
  | 'urban'
  | 'noise'
  | 'tails'
  | 'headline'
  | 'falling'
  | 'deflated'
  | 'owned'
  | 'spoken';

/** Synonyms (the first word of a group is the one kept), and the words that say nothing of what is measured. */
export const measureWords = lexicon<MeasureGroup>(`
# gdp: 地区生产总值
地区生产总值 国内生产总值 全区生产总值 全市生产总值 全省生产总值 全县生产总值 生产总值 GDP
# budget: 一般公共预算收入; 财政收入 counts the funds too and is not the same
一般公共预算收入 地方一般公共预算收入 公共财政预算收入 一般预算收入 地方财政一般预算收入 地方公共财政预算收入
# industry: 规上 is what offices write among themselves
规模以上工业增加值 规上工业增加值
# investment: 固投
固定资产投资 全社会固定资产投资 固定资产投资额 固定资产投资总额 固投
# retail: 社消零
社会消费品零售总额 社零总额 社消零总额 社消零 社会消费品零售额
# trade: 进出口
进出口总额 外贸进出口总额 外贸进出口总值 进出口总值 货物进出口总额 外贸进出口 对外贸易总额
# foreign: 实际利用外资
实际利用外资 实际使用外资 利用外资 实际利用外资额 利用外资额 实际外商直接投资
# income: 居民收入, all residents
居民人均可支配收入 全体居民人均可支配收入 城乡居民人均可支配收入 城乡居民收入 居民收入
# air: 空气优良天数
空气质量优良率 空气质量优良天数比例 优良天数比例 空气优良天数比例 优良天数比率 空气质量优良天数比率 空气优良率 AQI优良率 优良天数占比
# water: 断面
断面优良比例 断面水质优良比例 断面水质优良率 断面水质达标率
# particles: 细颗粒物
PM2.5浓度 PM2.5年均浓度 PM2.5平均浓度 细颗粒物浓度 细颗粒物平均浓度 细颗粒物(PM2.5)平均浓度 细颗粒物年均浓度
# research: 研发投入
研发经费 研究与试验发展经费 R&D经费 研发投入 全社会研发投入 全社会研发经费 研发费用
# hightech: 高企
高新技术企业 国家高新技术企业 国家级高新技术企业 国高企业 高企
# specialised: 专精特新
专精特新企业 专精特新中小企业 “专精特新”企业 “专精特新”中小企业
# upgraded: 小升规
规上企业 规模以上企业 小升规企业 规模以上工业企业
# grain: 粮食
粮食产量 粮食总产量 粮食总产 粮食总产值
# parking: 停车
停车位 停车泊位 泊位 停车位数
# credit: 贷款
新增贷款 新增信贷 新增授信 新增各项贷款
# intelligence: 人工智能
人工智能 AI+ AI
# patents: 专利
万人发明专利拥有量 每万人发明专利拥有量 万人口发明专利拥有量 每万人口发明专利拥有量 每万人口高价值发明专利拥有量
# jobs: 新增就业
城镇新增就业 新增城镇就业 城镇新增就业人数 新增就业 城镇就业 新增城乡就业 城乡新增就业 城乡就业
# farmland: 农田
高标准农田 高标准基本农田 高标农田
# sewage: 污水
生活污水治理 生活污水处理 污水治理
# unemployment: 失业率
失业率 城镇调查失业率 城镇登记失业率 调查失业率
# prices: 物价
居民消费价格 居民消费价格指数 居民消费价格涨幅 消费价格指数 CPI
# urban: 城镇化
城镇化率 常住人口城镇化率 城镇化水平
# noise: words in a measure that say when, whose or how, not what
全年 今年 年内 全区 全市 全省 全县 全州 全国 全域 全社会 新增 累计 新建 各类 一批 总共 共计 预计 实际 达到 完成 实现 增长 增速 增幅 增加 新改建 新改扩建 建设 打造 引进 引育 培育 以上 及以上 推动 力争 确保
# headline: the indicators by which a plan is judged, as the first words of their groups
地区生产总值 一般公共预算收入 规模以上工业增加值 固定资产投资 社会消费品零售总额 进出口总额 实际利用外资 居民人均可支配收入
空气质量优良率 PM2.5浓度 研发经费 失业率 居民消费价格 城镇新增就业 粮食产量 城镇化率
# falling: lower is better: words in a measure of which less is better
PM2.5 PM10 浓度 失业率 死亡 事故 能耗 水耗 煤耗 排放量 排放强度 排放总量 负债 涨幅 消费价格 时限 用时 投诉 发病率 发案 不良率 辍学率 贫困 隐患 重污染
# deflated: measures whose growth is stated at constant prices and cannot be worked out from two levels
地区生产总值 增加值 可支配收入 居民消费 总产值
# owned: ends of measures that belong to one project or firm, so that two of them are not the same
投资 总投资 占地 占地面积 建筑面积 产值 营业收入 营收 收入 成交额 订单
# spoken: how a plan speaks of a headline indicator without its full name, as indicator=words
地区生产总值=经济增长 粮食产量=粮食 PM2.5浓度=空气质量 空气质量优良率=空气质量 空气质量优良率=优良天数 进出口总额=外贸 进出口总额=进出口
实际利用外资=外资 城镇新增就业=新增就业 城镇化率=城镇化 研发经费=研发 失业率=就业 居民消费价格=物价 规模以上工业增加值=工业增加值
居民人均可支配收入=居民收入 居民人均可支配收入=可支配收入 固定资产投资=投资增长 固定资产投资=固定资产 社会消费品零售总额=消费品零售
# tails: words at a measure's end that say how it is counted
数量 总数 总量 人数 个数 户数 家数 数 项目 设施 活动 工作 任务 工程 规模 总额 总值 资金 金额 水平
`);

/** Words that exclude each other: two measures that hold different words of one group are not the same. */
export const opposites = lexicon<string>(`
# residents: whose income, whose insurance
城镇 农村 农民 乡村
# level: who awards it
国家级 省级 市级 县级 区级
# age: which school
小学 初中 高中 幼儿园 大学 高校
# sector: which industry
一产 二产 三产 农业 工业 服务业
# sectors: the same, written out
第一产业 第二产业 第三产业
# particle: which pollutant
PM2.5 PM10 臭氧 二氧化硫 氮氧化物
# water: which water
地表水 地下水 饮用水
# flow: in or out
进口 出口
# provider: who runs it
公办 民办 普惠
# account: in or out
收入 支出
# tier: where it stands
街道 社区
`);
