import { lexicon } from './lexicon.js';

/** Where a number is part of a name, a rank or a set phrase and no figure. */
export const NOT_FIGURES = lexicon<
  'before' | 'before-rank' | 'after' | 'phrase' | 'after-times' | 'after-class' | 'after-time' | 'party-congress' | 'not-about'
>(`
# before: directly before the number: ranks, dates, names
第 届 星期 礼拜 农历 正月 腊月 公历 铁人 +

# before-rank: before a number with 名 or 位: a place in a ranking
前 列 居 第

# after: directly after the number and its unit: the whole is a grade or a kind, not a count
级 型 届

# phrase: set phrases that start with the numeral, nationwide; written with or without quotes
八项规定 四大班子 二人转 三人篮球 三人制 五人制 二次 三个人 一个人 三类县 四类县 一带一路 三个代表 两个确立 两个维护 四个意识 四个自信 四个全面 两个毫不动摇 两个健康 三个务必 四个最严 五个必由之路 四个伟大 两个大局 三个区分开来 四个不放松 四个革命 两个一百年 四个服务 五位一体 两个结合 六个必须坚持
三个一批 三个一百 四个一批 六个一 五个一 三个一 十个一 四个一 八个一 两个一 四个不摘 三大攻坚战 两个覆盖 三件大事 三个没有变 四个着力 两个先行 两个责任 三个必须 四个走在前 四个特别
两个百年 两个率先 三个走在前 四个不变 三个不变 两个文明 三个转变 三会一课 两学一做 三严三实 三重一大 一岗双责 三公经费 两会 两岸 一人一
一个都不 一个不 一个也不 一件事 一次办 一次性 一次会 一家人 一家亲 一人 一位位 一个个 一件件 一项项 一条条 一座座 一张网 一张图 一张蓝图 一条龙 一方面 一次次 一种 两位数 三位数 四位数 两个市场 两种资源 两种思路 三个清零 百家讲坛 百家争鸣 十个手指 千家万户 万家灯火 千人计划 万人计划 万人助

# after-times: after 次, where it numbers a meeting or an industry
会议 全会 全体 党代会 代表大会 人代会 常委会 代会 产业 革命 分配 党代表 集体学习

# after-class: after 类, where it is a grade of water or land
以上 标准 水 及以上 或

# after-time: what may follow a span of time (小时, 天, 分钟 …) that is a figure; before other words it names a service or a circle
, ; 。 、 : ) 以 内 之 左 上 缩 压 减 增 提 到 至 降 办 完 的 / 和 与 及 并 或 ! ?

# party-congress: numerals before 大 that name a congress
十五 十六 十七 十八 十九 二十 二十一

# not-about: words that end in a comparator's character and mean something else
签约 节约 集约 预约 履约 公约 解约 特约 违约 制约 条约 邀约 最近 附近 靠近 临近 邻近 贴近 亲近 赶超 反超
`);
