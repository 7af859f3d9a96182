import { lexicon } from './lexicon.js';

/** What a unit counts; decides how the measure is looked for and what an unqualified figure means. */
export type UnitGroup = 'ratio' | 'point' | 'fold' | 'money' | 'size' | 'time' | 'age' | 'person' | 'thing' | 'group' | 'place';

/** Units as written, without 万 and 亿 before them. A unit over a unit (元/吨) and 个 before a span (个工作日) are known to the rules. */
export const UNITS = lexicon<UnitGroup>(`
# ratio: parts of a whole
% ‰ 成

# point: differences between two ratios, or two ranks
百分点 千分点 基点 BP bp 位次

# fold: how many times
倍 番

# money: currencies; foreign ones keep their name
元 人民币 元人民币 美元 港元 港币 欧元 日元 英镑 卢布 韩元 澳元 新加坡元 新元 澳门元 加元

# size: area, length, volume, weight, energy, power, rates, data
平方米 平方公里 平方千米 平米 亩 公顷 亩次 公顷次 平方 平方厘米
公里 千米 米 厘米 毫米 海里 里 华里 车公里 延米 延长米 人公里 吨公里 皮长公里 芯公里 纤芯公里
立方米 方 升 立方 立方千米 立方厘米 标方 标准立方米
吨 公斤 千克 克 斤 毫克 微克 吨标准煤 吨标煤 吨煤 标准煤 载重吨 总吨 总吨位 担 克拉 当量吨 吨油当量 吨当量 净吨 综合吨 公担
千瓦时 千瓦 千伏 千伏安 兆瓦 兆瓦时 吉瓦 吉瓦时 瓦 度 度电 蒸吨 马力 伏安 兆伏安 千卡 兆帕 GWh MWh kWh MW GW KW kW kw KVA kVA kV KV kv MVA
微克每立方米 毫克每立方米 μg/m³ ug/m3
兆 Mbps Gbps Tbps 兆比特 TB PB EB GB P PFLOPS EFLOPS PFlops EFlops Eflops Pflops EOPS 标准机架 机架
℃ 摄氏度 分贝 km km2 m2 m3 kg

# time: spans that can be a measured result (years and dates are never figures)
工作日 自然日 日历天 天 小时 分钟 秒 月 周 课时 学时 人天 天次 机时

# age: a person's
岁 周岁

# person: people, counted
人 名 位 人次 户 户次 员 口 人份 人日

# thing: classifiers, and nouns that count by themselves
个 家 项 件 场 所 座 处 条 套 台 栋 幢 间 张 只 头 匹 羽 株 棵 颗 枚 盏 部 篇 册 本 艘 辆 列 架 趟 班 支 队 组 对 块 片 面 根 口 眼 孔 类 种 款 份 笔 单 宗 起 例 门 节 堂 首 幅 床 杯 剂 针 盘 副 尊 顶 台套 台件 件套 台次 套次 辆次 艘次 期次
次 批次 场次 架次 班次 航次 列次 趟次 例次 件次 家次 项次 剂次 宗次 篇次 册次 头次 只次 车次 轮次 频次 个次 回 遍 轮 期 批 档
标箱 标准箱 TEU 台(套) 台/套 套/间 户(套) 家(次) 人(次) 项(次) 件(套) 套(间) 所(园) 处(个) 家(个) 个(处) 个(家) 条(段) 条/段 张床位 床位 车位 泊位 站点 航线 万头 桶 箱 袋 包 瓶 滴 粒 段 道 级 层 字 票 分 环节 网点 席 铺 把 封 群 发 金 银 铜

# group: kinds and sides of a thing, said with its noun
大 大类 方面 领域 小类 板块 门类 大项 小项 要素

# place: places and bodies counted without a classifier
村 镇 乡 县 市 区 省 街 校 国 乡镇 街道 社区 县区 省市 市县 县市 区县 县(市、区) 县(市) 县(区) 市(县) 省(区、市) 省份 国家 企业 单位 部门 项目 岗位 村(社区) 行政村
`);

/** Units that make a count of a number written in Chinese numerals; the others read otherwise there (三方, 两点, 四部). */
export const CHINESE_COUNTED = lexicon<'always' | 'one'>(`
# always: after any Chinese numeral but 一
个 家 项 件 场 所 座 处 条 套 台 栋 幢 名 位 户 人 人次 类 种 次 批次 场次 架次 大 大类 方面 领域 只 辆 艘 架 篇 支 款 宗 枚 间 头 株 张
成 倍 番 元 亩 公顷 公里 米 平方米 平方公里 立方米 吨 公斤 斤 千瓦 千瓦时 美元 港元 % ‰ 天 小时 分钟 工作日 个工作日 百分点 岁 周 月

# one: after 一, which otherwise means "a" or "one and the same"
家 所 栋 台 艘 倍 番 成 公里 吨 元
`);

/** Units that 个 may stand before: 3个工作日, 2个百分点; a figure gives them without it. */
export const AFTER_GE = lexicon<'after-ge'>(`
# after-ge: the unit itself
工作日 自然日 日历天 小时 月 百分点 千分点 基点 位次
`);

/** Words that begin like a unit; a number before one of them has no unit. */
export const NOT_UNITS = lexicon<'not-unit'>(`
# not-unit: nouns, by the unit they begin like; only such as cannot be a unit and the next word (家长 might: 5家长者服务站)
群众 群体 人民 人才 人口 人大 大学 大关 大军 大专 大中专 大台阶 村民 家庭 户籍 面积 员工 级层 国人
`);
