/** Units by what they count, so that two figures can be made comparable: `unit` or `unit=factor` into the kind's first unit. */
import { lexicon } from './lexicon.js';

/** What a unit counts; every unit that stands in no group counts things. */
export type UnitKind =
  | 'percent'
  | 'points'
  | 'money'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'power'
  | 'energy'
  | 'people'
  | 'households'
  | 'time'
  | 'density'
  | 'things';

/** The groups of units that can be converted into each other. */
export const unitKinds = lexicon<Exclude<UnitKind, 'things'>>(`
# percent: rates and shares
% ％ ‰=0.1
# points: differences of rates
个百分点 百分点
# money: renminbi; foreign money is not converted and stands in no group
元 元人民币
# area: a mu is a fifteenth of a hectare
平方米 平米 平 亩=666.6667 公顷=10000 平方公里=1000000 平方千米=1000000
# length: roads, pipes, fences
米 公里=1000 千米=1000 延米 里=500
# mass: grain, emissions
吨 公斤=0.001 千克=0.001 斤=0.0005
# volume: water, gas
立方米 方 立方 升=0.001
# power: capacity installed
千瓦 兆瓦=1000 MW=1000 GW=1000000 吉瓦=1000000 千伏安
# energy: output
千瓦时 度 兆瓦时=1000
# people: heads and visits
人 名 位 人次 人数
# households: families
户
# time: spans
天 日 工作日 个工作日 小时=0.0416667
# density: concentrations
微克/立方米 微克每立方米 μg/m3
`);
