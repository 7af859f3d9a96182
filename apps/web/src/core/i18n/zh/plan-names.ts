export const planNames = {
  lights: { green: '正常', amber: '关注', red: '滞后', grey: '无法判断' },
  kinds: { annual: '年度计划', reform: '改革清单', programme: '专项任务' },
  states: { draft: '草稿', published: '已发布', adjusted: '已调整', closed: '已办结' },
  grades: { announced: '已部署', begun: '已开工', done: '已完成', 'in-use': '已投用' },
  returnStates: { submitted: '待审核', returned: '已退回', accepted: '已通过', missing: '未填报' },
  periods: { month: '按月', quarter: '按季' },
  share: (share: number | null) => (share === null ? '完成度无法计算' : `加权完成度 ${(share * 100).toFixed(1)}%（怎么算的）`),
  progress: (progress: number) => `已完成 ${(progress * 100).toFixed(1)}%`,
  unknownProgress: '进度未知',
  period: (name: string) => name.replace(/^(\d+)-Q([1-4])$/, '$1年第$2季度').replace(/^(\d+)-0?(\d+)$/, '$1年$2月'),
};
