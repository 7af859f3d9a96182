import type { Commitment } from '@luoshi/reader';
import type { ReadingInput } from './input.js';
import { figuresInside } from './commitment-marks.js';
import { certaintyNames, kindNames, ruleNames, severityNames } from './labels.js';
import { escapeHtml, markText, type Anchored } from './marked-text.js';
import { pageStyle } from './page-style.js';
import { ownersOf } from './owners.js';
import { inWords } from './printed.js';

/**
 * A reading as one self-contained HTML page that can be printed: outline, the report as written with its commitments
 * underlined and figures bold, the findings, the task list. It fetches nothing and runs no script; everything from the
 * report is escaped.
 */
export function toHtml({ reading, text, title, fileName }: ReadingInput): string {
  const { html, anchors } = markText(text, reading);
  const { document, commitments, findings, figures } = reading;
  const targets = commitments.filter(({ part }) => part === 'target');
  const facts = [
    document.planYear === null ? null : `${document.planYear} 年计划`,
    `任务 ${targets.length} 项`,
    `上年完成 ${commitments.length - targets.length} 项`,
    `数据 ${figures.length} 个`,
    `问题 ${findings.length} 条`,
    fileName ?? null,
  ].filter((fact) => fact !== null);
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)} · 落实</title>
<style>${pageStyle}</style></head><body>
<header><span class="mark">落实</span><h1>${escapeHtml(title)}</h1></header>
<p class="facts">${facts.map(escapeHtml).join(' · ')}</p>
<main><nav aria-label="提纲">${outline(anchors)}</nav>
<article>${html}</article></main>
<section><p class="legend"><span class="c target">今年任务</span><span class="c result">上年完成</span><span class="c target q">争取类</span><span class="c target a">有提醒</span><span class="c target r">有错误</span><b>数据</b></p></section>
${findingSection(reading)}${taskSection(reading, targets)}
</body></html>
`;
}

function outline(anchors: readonly Anchored[]): string {
  const items = anchors.map(
    ({ id, heading }) => `<li class="l${Math.min(heading.level, 4)}"><a href="#${id}">${escapeHtml(heading.quote)}</a></li>`,
  );
  return items.length === 0 ? '' : `<ol>${items.join('')}</ol>`;
}

function findingSection({ findings }: ReadingInput['reading']): string {
  if (findings.length === 0) return '';
  const items = findings.map(
    ({ severity, rule, quote, why, mend }) =>
      `<tr><td class="${severity}">${severityNames[severity]}</td>${cells([ruleNames[rule], quote, why, mend])}</tr>`,
  );
  return `<section><h2>问题提示</h2><table><thead><tr>${heads(['程度', '问题', '原文', '为什么', '怎么改'])}</tr></thead><tbody>${items.join('')}</tbody></table></section>`;
}

function taskSection({ figures, coverage }: ReadingInput['reading'], targets: readonly Commitment[]): string {
  if (targets.length === 0) return '';
  const figureAt = new Map(figures.map((figure) => [figure.start, figure]));
  const rows = targets.map((task, i) => {
    const amount = figuresInside(task, figureAt).map(inWords).join('；');
    const kind = `${kindNames[task.kind]}，${certaintyNames[task.certainty]}`;
    const { lead, responsible } = ownersOf(task, coverage.sentences);
    const said = [task.heading, task.quote, kind, amount, lead ?? '', responsible ?? '', task.deadline ?? ''];
    return `<tr>${cells([String(i + 1), ...said])}</tr>`;
  });
  const head = heads(['序号', '所属章节', '工作任务', '类型', '目标值', '牵头单位', '责任单位', '完成时限']);
  return `<section><h2>任务分解表</h2><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

const cells = (texts: readonly string[]): string => texts.map((text) => `<td>${escapeHtml(text)}</td>`).join('');
const heads = (texts: readonly string[]): string => texts.map((text) => `<th scope="col">${text}</th>`).join('');
