export const common = {
  product: '落实',
  retry: '重试',
  close: '关闭',
  cancel: '取消',
  save: '保存',
  undo: '撤销',
  allOf: (what: string) => `${what}：全部`,
  loading: '正在载入……',
  download: '下载 Excel',
  share: (share: number) => `${(share * 100).toFixed(1)}%`,
  count: (n: number) => n.toLocaleString('zh-CN'),
  year: (year: number | null) => (year === null ? '年份不明' : `${String(year)} 年`),
  date: (iso: string) =>
    new Date(iso).toLocaleString('zh-CN', { year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' }),
  dot: ' · ',
  fullStop: '。',
};

export const errors = {
  offlineMessage: '没有连上落实的服务器。',
  offlineMend: '请看看落实是否还在运行、网络是否通畅，再点“重试”。',
  unknownMessage: (status: number) => `服务器给出了看不懂的回答（${String(status)}）。`,
  unknownMend: '请稍后再试；仍不行请告诉管理员。',
  crashTitle: '页面出了差错',
  crashMend: '已存的内容没有丢失。请重新载入页面；仍不行请告诉管理员。',
  reload: '重新载入',
  notFoundTitle: '没有这个页面',
  notFoundMend: '地址可能写错了，或报告已被删除。',
  toList: '回到报告列表',
};

export const shell = {
  skip: '跳到正文',
  home: '落实：回到报告列表',
  mainNav: '主导航',
  allReports: '全部报告',
  report: '报告',
  tasks: '任务',
  years: '两年对比',
  findings: '问题',
  coverage: '略过',
  follow: '兑现',
  toEnglish: 'English',
  toChinese: '中文',
  switchLanguage: 'Switch to English',
};
