import type { DraftedReport } from './types.js';
import { toOfficial } from './to-official.js';

/** A draft as Markdown (GitHub's tables); the data's own text is escaped. Ends with a line feed. */
export function toMarkdown(draft: DraftedReport): string {
  const { title, subtitle, mark, salutation, body, annexes } = toOfficial(draft);
  const blocks = [
    ...(mark === null ? [] : [`> ${escape(mark)}`]),
    `# ${escape(title)}`,
    escape(subtitle ?? ''),
    escape(salutation ?? ''),
    ...body.map((block) =>
      block.kind === 'heading'
        ? `${'#'.repeat(block.level + 1)} ${escape(block.text)}`
        : (block.lead === '' ? '' : `**${escape(block.lead)}**`) + escape(block.text),
    ),
    ...annexes.flatMap(({ title: name, note, columns, rows }, i) => [
      `## 附件${i + 1} ${escape(name)}`,
      ...(note === null ? [] : [escape(note)]),
      [row(columns.map(({ head }) => head)), row(columns.map(() => '---')), ...rows.map((cells) => row(cells.map(escape)))].join('\n'),
    ]),
  ];
  return blocks.filter((block) => block !== '').join('\n\n') + '\n';
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Marks that Markdown would take for its own; a number with a dot at the head of a heading stays as it is written. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\r?\n/g, ' ');
}
