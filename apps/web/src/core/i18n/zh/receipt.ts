export const receipt = {
  check: '在我的浏览器里核验这个数',
  holds: '核验通过：这个数自入账起没有被改动过。',
  fails: '核验不通过：这个数与账不符。请把本页截图并联系发布单位。',
  yes: '是',
  no: '否',
  colon: '：',
  entry: '账目',
  entryOf: (seq: number, at: string) => `第 ${String(seq)} 条，${new Date(at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' })}`,
  root: (day: string) => `${day} 的根（SHA-256）`,
  rootSoFar: (day: string) => `${day} 到目前为止的根（SHA-256，当天结束后定下）`,
  needsHttps: '核验要用浏览器的加密功能，它只在 HTTPS 地址或本机上开放；请换 HTTPS 地址打开本页。',
};
