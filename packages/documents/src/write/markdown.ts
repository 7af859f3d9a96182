import type { Finding, Part, Reading } from '@luoshi/reader';
import type { ReadingInput } from './input.js';
import { certaintyNames, kindNames, partNames, ruleNames, severityNames } from './labels.js';
import { ownersOf } from './owners.js';
import { inWords } from './printed.js';

/**
 * A reading as Markdown (GitHub's tables): what the document is, the outline, the task list, last year's results, the
 * links and the findings. Text of the report is escaped, so that it shows as written. Ends with a line feed.
 */
export function toMarkdown({ reading, title }: ReadingInput): string {
  const { document, outline, findings, coverage } = reading;
  const facts = [
    document.place === null ? null : `报告单位：${document.place}`,
    document.reviewYear === null ? null : `回顾 ${document.reviewYear} 年`,
    document.planYear === null ? null : `计划 ${document.planYear} 年`,
    `${document.characters} 字`,
    `读到 ${(coverage.share * 100).toFixed(1)}%`,
  ].filter((fact) => fact !== null);
  const blocks = [
    `# ${escape(title)}`,
    escape(facts.join('，')),
    section(
      '提纲',
      outline.map(({ level, quote }) => `${'  '.repeat(level - 1)}- ${escape(quote)}`),
    ),
    section('任务', commitmentTable(reading, 'target')),
    section('上年完成情况', commitmentTable(reading, 'result')),
    section('上年与今年', linkTable({ reading })),
    section('问题提示', findings.map(findingItem)),
  ];
  return blocks.filter((block) => block !== '').join('\n\n') + '\n';
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
}

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(escape)))];
}

function commitmentTable({ commitments, coverage }: Reading, part: Part): string[] {
  const rows = commitments
    .filter((commitment) => commitment.part === part)
    .map((c, i) => {
      const { lead, responsible } = ownersOf(c, coverage.sentences);
      const more = part === 'target' ? [lead ?? '', responsible ?? '', c.deadline ?? ''] : [];
      return [String(i + 1), c.heading, c.quote, kindNames[c.kind], certaintyNames[c.certainty], ...more];
    });
  const more = part === 'target' ? ['牵头单位', '责任单位', '完成时限'] : [];
  return table(['序号', '所属章节', partNames[part], '类型', '语气', ...more], rows);
}

function linkTable({ reading }: Pick<ReadingInput, 'reading'>): string[] {
  const figures = new Map(reading.figures.map((figure) => [figure.id, figure]));
  const words = (id: string): string => {
    const figure = figures.get(id);
    return figure === undefined ? '' : inWords(figure);
  };
  return table(
    ['指标', '上年完成', '今年目标'],
    reading.links.map((link) => [link.measure, words(link.result), words(link.target)]),
  );
}

function findingItem({ severity, rule, quote, why, mend }: Finding): string {
  return `- **${severityNames[severity]} · ${ruleNames[rule]}**：${escape(quote)}。${escape(why)} ${escape(mend)}`;
}

/** Punctuation that Markdown reads as markup, inside one line of a table. */
function escape(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_{}[\]<>#|~&]/g, (char) => `\\${char}`);
}
