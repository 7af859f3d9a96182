import { lexicon } from './lexicon.js';

/** Words by which the lines that are no part of the report are known. */
export const furnitureWords = lexicon<'line-start' | 'annex' | 'title' | 'office' | 'salutation' | 'opening'>(`
# line-start: what a web page or a printer puts around a report
来源: 来源： 信息来源 文章来源 发布时间 发布日期 发布机构 发文日期 成文日期 字号 字体 打印 【字体 【打印 [字体 [打印 索引号 浏览次数 浏览量 访问量 点击数 点击量 阅读次数
作者: 责任编辑 编辑: 分享到 分享: 扫一扫 关闭窗口 返回顶部 上一篇 下一篇 版权所有 主办单位 网站标识码 公开方式 信息分类 有效性 当前位置 您的位置 您当前的位置 所在位置 相关附件 视力保护色
# annex: how the explanation of terms after the report begins
附件 附: 附1 附表 附录 名词解释 名词注释 名词说明 【名词解释 [名词解释 《政府工作报告》名词解释 注释 ※注释 【注释 短语说明 有关用语说明 用语说明 用语解释 有关名词解释 部分名词解释 指标解释 有关指标解释 名词术语解释
# title: in the title of a report
工作报告 计划执行情况 发展计划 报告 公报 草案
# office: who signs or delivers it
省长 市长 区长 县长 州长 旗长 盟长 主席 主任 局长 镇长 乡长 代理 管委会
# salutation: whom it addresses
各位代表 各位委员 同志们 各位领导 主任、各位 女士们 朋友们
# opening: the set words after the salutation
向大会报告 向大会作 大会作 请予审议 请予审查 请审议 提请审议 现将 受区人民政府委托 受市人民政府委托 受县人民政府委托 受省人民政府委托 提出意见 报告如下
`);
