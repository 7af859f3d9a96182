import { escapeHtml } from '@luoshi/documents';
import type { DraftedReport } from './types.js';
import { toOfficial } from './to-official.js';

const STYLE = `body{max-width:42em;margin:3em auto;padding:0 1.2em;background:#fff;color:#111;font:1.05rem/1.9 FangSong,"仿宋","Noto Serif CJK SC",serif}
h1{text-align:center;font-size:1.7rem;line-height:1.4}h2,h3,h4{font-size:1.1rem;margin:1.2em 0 .2em;text-indent:2em}h2{font-family:SimHei,"Noto Sans CJK SC",sans-serif}
h3{font-weight:400;font-family:KaiTi,"Noto Serif CJK SC",serif}p{margin:0;text-indent:2em;text-align:justify}.c,.n{text-indent:0}.c{text-align:center}.m{color:#b3261e}
b{font-weight:400;font-family:KaiTi,"Noto Serif CJK SC",serif}table{border-collapse:collapse;width:100%;font-size:.85rem;line-height:1.4;margin:1em 0}td,th{border:1px solid #555;padding:.25em .4em}
@media print{section{break-before:page}thead{display:table-header-group}tr{break-inside:avoid}}`;

/** A draft as one self-contained HTML page that can be printed; it fetches nothing, runs no script, and escapes all that the data says. */
export function toHtml(draft: DraftedReport): string {
  const { title, subtitle, mark, salutation, body, annexes } = toOfficial(draft);
  const paragraph = (className: string, text: string | null): string =>
    text === null ? '' : `<p class="${className}">${escapeHtml(text)}</p>\n`;
  const blocks = body.map((block) => {
    if (block.kind === 'heading') return `<h${block.level + 1}>${escapeHtml(block.text)}</h${block.level + 1}>`;
    return `<p>${block.lead === '' ? '' : `<b>${escapeHtml(block.lead)}</b>`}${escapeHtml(block.text)}</p>`;
  });
  const tables = annexes.map(({ title: name, note, columns, rows }, i) => {
    const head = columns.map((column) => `<th scope="col">${escapeHtml(column.head)}</th>`).join('');
    const cells = rows.map(
      (row) =>
        `<tr>${row.map((cell, c) => `<td style="text-align:${columns[c]?.align ?? 'left'}">${escapeHtml(cell)}</td>`).join('')}</tr>`,
    );
    return `<section><h2>附件${i + 1}　${escapeHtml(name)}</h2>\n${paragraph('n', note)}<table><thead><tr>${head}</tr></thead><tbody>\n${cells.join('\n')}\n</tbody></table></section>`;
  });
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style></head><body>
${paragraph('c m', mark)}<h1>${escapeHtml(title)}</h1>
${paragraph('c', subtitle)}${paragraph('n', salutation)}${blocks.join('\n')}
${tables.join('\n')}
</body></html>
`;
}
