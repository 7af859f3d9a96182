import { expect, it } from 'vitest';
import { draftReport } from './draft-report.js';
import { renderDraft } from './render-draft.js';
import { accepted, commitment, planOf, target } from './testing/one-commitment.js';

const goal = target({ value: 6, unit: '家', measure: '机构', change: 'add' });
const draft = draftReport(
  planOf([commitment('引进<b>*机构6家', { target: goal })], [[accepted('2025-12', { value: 7 })]], { sample: true }),
);
const textOf = async (format: 'md' | 'html'): Promise<string> => new TextDecoder().decode((await renderDraft(draft, format)).bytes);

it('a draft as Markdown has its headings, its annex, and the words of the data escaped', async () => {
  expect((await textOf('md')).split('\n\n')).toEqual([
    '> （示例文本，非官方文件，为演示软件而写，不可引用）',
    '# 关于某区2025年计划执行情况的报告',
    '（数据截至2025年12月底）',
    '各位代表：',
    '## 一、2025年计划执行情况',
    '2025年，计划共列任务1项。根据经审核的进展，已完成1项（超额完成1项）。',
    '### （一）产业',
    '**金融。**引进\\<b\\>\\*机构7家，完成年度目标的116.7%。',
    '## 附件1 数据来源表',
    '注：按正文出现顺序排列。正文数据四舍五入，最多保留两位小数；取舍过的，在“计算方法”栏注明原值。',
    [
      '| 序号 | 正文数据 | 口径 | 任务序号 | 填报期 | 审核日期 | 填报单号 | 计算方法 |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      '| 1 | 1项 | 任务 | — | — | — | — | 按任务计数 |',
      '| 2 | 1项 | 任务 | — | — | — | — | 按任务计数 |',
      '| 3 | 1项 | 任务 | — | — | — | — | 按任务计数 |',
      '| 4 | 7家 | 机构 | 1 | 2025-12 | 2025-12-28 | 第1号·2025-12 | 填报值 |',
      '| 5 | 116.7% | 机构 | 1 | 2025-12 | 2025-12-28 | 第1号·2025-12 | 完成率：填报值除以年度目标 |\n',
    ].join('\n'),
  ]);
});

it('a draft as HTML fetches nothing and escapes what the data says', async () => {
  const html = await textOf('html');
  expect(html).toContain("default-src 'none'");
  expect(html).toContain('<p><b>金融。</b>引进&lt;b&gt;*机构7家，完成年度目标的116.7%。</p>');
  expect(html).toContain('<p class="c m">（示例文本，非官方文件，为演示软件而写，不可引用）</p>');
  expect(html.match(/https?:|<script|src=/g)).toBe(null);
});

it('each format has its media type and a name that any disk can hold', async () => {
  const named = { ...draft, title: '关于A/B:区的报告' };
  const { mediaType, fileName } = await renderDraft(named, 'docx');
  expect([mediaType, fileName]).toEqual(['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '关于AB区的报告.docx']);
});
