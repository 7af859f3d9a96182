import { describe, expect, it } from 'vitest';
import { reading, text } from '../testing/readings.js';
import { toHtml } from './html-page.js';
import { toJsonl } from './jsonl.js';
import { toMarkdown } from './markdown.js';

const input = { reading, text, title: '计划<2025>', fileName: '报告.txt' };

describe('the HTML page', () => {
  const html = toHtml(input);

  it('shows the text as written, commitments underlined and figures bold', () => {
    expect(html.slice(html.indexOf('<article>'), html.indexOf('</article>')).split('\n')).toEqual([
      '<article><h2 id="h1">一、上年完成</h2>',
      '<p><span class="c result" title="上年完成 · 指标 · 明确">地区生产总值完成<b>1280亿元</b>，增长<b>5.2%</b></span>。</p>',
      '<h2 id="h2">二、今年目标</h2>',
      '<p><span class="c target" title="今年任务 · 指标 · 明确 · 时限 2025-12-31">地区生产总值达到<b>1350亿元</b></span>，' +
        '<span class="c target q a" title="今年任务 · 指标 · 争取 · 时限 2025-06-30">力争引进企业<b>不少于30家</b></span>、' +
        '<span class="c target" title="今年任务 · 指标 · 明确 · 时限 2025-12-31">新增学位<b>3-5个</b></span>。</p>',
      '<p><span class="c target" title="今年任务 · 节点 · 明确 · 时限 2025-12-31">=SUM(A1)开工建设&lt;医院&gt;</span>。</p>',
    ]);
  });

  it('has an outline that leads to the headings', () => {
    expect(html).toContain('<ol><li class="l1"><a href="#h1">一、上年完成</a></li><li class="l1"><a href="#h2">二、今年目标</a></li></ol>');
  });

  it('has the findings and the task list as tables', () => {
    expect(html).toContain('<tr><td class="warning">提醒</td><td>主要指标用了留有余地的说法</td><td>力争引进企业不少于30家</td>');
    expect(html).toContain(
      '<tr><td>2</td><td>二、今年目标</td><td>力争引进企业不少于30家</td><td>指标，争取</td><td>≥30 家</td><td></td><td></td><td>2025-06-30</td></tr>',
    );
  });

  it('fetches nothing, runs nothing and escapes what the report says', () => {
    expect(html).toContain('<h1>计划&lt;2025&gt;</h1>');
    expect(html).not.toMatch(/<script|\ssrc=|<link|url\(|https?:/);
  });

  it('colours a commitment for a finding about one of its figures', () => {
    const findings = reading.findings.map((each) => ({ ...each, severity: 'error' as const, about: ['f3'] }));
    expect(toHtml({ ...input, reading: { ...reading, findings } })).toContain(
      '<span class="c target r" title="今年任务 · 指标 · 明确 · 时限 2025-12-31">地区生产总值',
    );
  });

  it('marks a commitment that runs over a line break on both lines', () => {
    const broken = '新建学校\n3所。';
    const commitments = reading.commitments.slice(1, 2).map((each) => ({ ...each, start: 0, end: 7, quote: '新建学校\n3所', figures: [] }));
    const page = toHtml({ ...input, text: broken, reading: { ...reading, outline: [], figures: [], findings: [], commitments } });
    expect(page.match(/<p><span class="c target"[^>]*>(新建学校|3所)<\/span>。?<\/p>/g)).toHaveLength(2);
  });
});

describe('Markdown', () => {
  it('holds outline, tasks, results, links and findings', () => {
    expect(toMarkdown(input)).toBe(`# 计划\\<2025\\>

报告单位：某区，回顾 2024 年，计划 2025 年，${text.length} 字，读到 100.0%

## 提纲

- 一、上年完成
- 二、今年目标

## 任务

| 序号 | 所属章节 | 今年任务 | 类型 | 语气 | 牵头单位 | 责任单位 | 完成时限 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 1 | 二、今年目标 | 地区生产总值达到1350亿元 | 指标 | 明确 |  | 区发展改革局 | 2025-12-31 |
| 2 | 二、今年目标 | 力争引进企业不少于30家 | 指标 | 争取 |  |  | 2025-06-30 |
| 3 | 二、今年目标 | 新增学位3-5个 | 指标 | 明确 |  |  | 2025-12-31 |
| 4 | 二、今年目标 | =SUM(A1)开工建设\\<医院\\> | 节点 | 明确 |  |  | 2025-12-31 |

## 上年完成情况

| 序号 | 所属章节 | 上年完成 | 类型 | 语气 |
| --- | --- | --- | --- | --- |
| 1 | 一、上年完成 | 地区生产总值完成1280亿元，增长5.2% | 指标 | 明确 |

## 上年与今年

| 指标 | 上年完成 | 今年目标 |
| --- | --- | --- |
| 地区生产总值 | 1280 亿元 | 1350 亿元 |

## 问题提示

- **提醒 · 主要指标用了留有余地的说法**：力争引进企业不少于30家。用了“力争”。 删去“力争”。
`);
  });
});

describe('JSON Lines', () => {
  it('are one object a line, each with its type', () => {
    const lines = toJsonl({ reading })
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string; id?: string });
    expect(lines.map(({ type }) => type)).toEqual([
      'document',
      'heading',
      'heading',
      'figure',
      'figure',
      'figure',
      'figure',
      'figure',
      'commitment',
      'commitment',
      'commitment',
      'commitment',
      'commitment',
      'link',
      'finding',
      'sentence',
    ]);
    expect(lines[3]).toEqual({ type: 'figure', ...reading.figures[0] });
  });
});
