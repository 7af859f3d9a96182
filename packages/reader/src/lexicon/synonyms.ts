/** Words for the same thing in two reports; measures have their own synonyms in `measures.ts`. */
import { lexicon } from './lexicon.js';

/** Each group's first word stands for the others. Longer words are tried first. */
export const nounSynonyms = lexicon<string>(`
# hotel: places to stay
酒店 宾馆 饭店
# bring: to bring in
引进 引入 引育 引落 招引
# toilet: in villages
户厕 农村厕所 改厕
# forest: planting
造林 造林绿化 营造林 国土绿化 植树造林 植树
# platform: for research
创新平台 研发平台 科技创新平台
# slum: shanty towns
棚户区改造 棚改
# clinic: traditional medicine
中医院 中医医院
# vocational: schools
职教 职业教育
# farmers: co-operatives and family farms
经营主体 农业经营主体
# village: the look of villages
美丽乡村 和美乡村 宜居宜业和美乡村
# charging: electric cars
充电桩 充电设施 充电站
# nursery: care of the smallest
托育 婴幼儿照护
# waste: rubbish
垃圾分类 生活垃圾分类
# road: in villages
四好农村路 农村公路
# heat: winter
供热 供暖 清洁取暖
# firm: growing into the statistics
小升规 升规入统 入规
# listing: on an exchange
上市 挂牌上市
# avert: no accident
未发生 没有发生 不发生
`);
