import type { OfficialDocument } from '../write/official-types.js';

/** A made document whose second to fourth pages are full: 落实 over and over. */
export const fullPages: OfficialDocument = {
  title: '关于某区计划执行情况的报告',
  subtitle: '（数据截至2025年12月底）',
  mark: '（示例文本，不可引用）',
  salutation: '各位代表：',
  body: [
    { kind: 'heading', level: 1, text: '一、计划执行情况' },
    { kind: 'heading', level: 2, text: '（一）产业' },
    { kind: 'heading', level: 3, text: '1.金融' },
    { kind: 'paragraph', lead: '做大金融。', text: '引进机构7家，完成年度目标的116.7%。' },
    { kind: 'paragraph', lead: '', text: '落实'.repeat(14 * 22 * 4) },
  ],
  annexes: [
    {
      title: '主要指标完成情况表',
      note: '注：示例。',
      columns: [
        { head: '指标', width: 2, align: 'left' },
        { head: '完成', width: 1, align: 'right' },
      ],
      rows: Array.from({ length: 60 }, (_, i) => [`指标${i + 1}`, String(i)]),
    },
    { title: '数据来源表', note: null, columns: [{ head: '数据', width: 1, align: 'left' }], rows: [['7家']] },
  ],
};
